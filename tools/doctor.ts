import { checkMachine } from './doctor/check-machine';
import { findElectron } from './electron-runtime';
import { runTool, say } from './project';

/** `npm run doctor [start|test]`: what this machine lacks, installed where that is allowed. */
async function doctor(words: string[]): Promise<number> {
  const [purpose = 'test', ...rest] = words;
  if ((purpose !== 'start' && purpose !== 'test') || rest.length > 0) {
    say('Usage: npm run doctor [-- start | test]');
    return 2;
  }
  const troubles = await checkMachine(purpose);
  for (const trouble of troubles) say(trouble);
  await findElectron();
  say(troubles.length === 0 ? 'This machine has all it needs.' : 'This machine is not ready yet.');
  return troubles.length === 0 ? 0 : 1;
}

runTool(() => doctor(process.argv.slice(2)));
