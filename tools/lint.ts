import { run } from './child';
import { projectRoot, runTool } from './project';

const FOLDERS = ['domain', 'words', 'papers', 'package', 'preload', 'main', 'renderer'];
const one = (command: string, ...args: string[]): Promise<number> => run(command, args, { cwd: projectRoot });

/**
 * `npm run lint`: the code's laws on one core; the arrows between folders, then the format, beside them on another.
 * Each says all that it finds, whatever the others found; the exit code is that of the first that found something.
 */
async function lint(): Promise<number> {
  const laws = one('eslint', '.');
  const arrows = await one('depcruise', '--config', '.dependency-cruiser.cjs', ...FOLDERS);
  const format = await one('prettier', '--check', '.');
  return (await laws) || arrows || format;
}

runTool(lint);
