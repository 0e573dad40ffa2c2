import { build, Platform } from 'electron-builder';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './child';
import { checkMachine } from './doctor/check-machine';
import { findElectron } from './electron-runtime';
import { wrongFuses } from './packaging/fuses';
import { packagedProgram } from './packaging/packaged-app';
import { stageForOlder } from './packaging/stage';
import { projectRoot, runTool, say } from './project';

/**
 * `npm run pack:dir`: the packaged app as a folder, with whatever Electron this machine has, its fuses read back,
 * and booted once. Good for trying the package; a release is made by `npm run dist` with the official Electron.
 */
async function packageDir(): Promise<number> {
  const troubles = await checkMachine('start');
  for (const trouble of troubles) say(trouble);
  if (troubles.length > 0) return 1;
  const runtime = await findElectron();
  const built = await run('electron-vite', ['build'], { cwd: projectRoot, stdio: ['ignore', 2, 2] });
  if (built !== 0) return built;

  await build({
    projectDir: runtime.nativeModules ? stageForOlder(runtime.nativeModules) : projectRoot,
    targets: Platform.current().createTarget('dir'),
    publish: 'never',
    config: {
      extends: join(projectRoot, 'electron-builder.yml'),
      directories: { output: join(projectRoot, 'dist'), buildResources: join(projectRoot, 'build') },
      electronDist: runtime.distPath,
      electronVersion: runtime.version,
      // electron-builder leaves this behind in an Electron it was handed; nothing may start from it.
      afterPack: ({ appOutDir }) => rm(join(appOutDir, 'resources/default_app.asar'), { force: true }),
    },
  });

  const wrong = await wrongFuses(packagedProgram());
  if (wrong.length > 0) {
    say(`These fuses of the packaged program stand wrong: ${wrong.join(', ')}`);
    return 1;
  }
  say(`Packaged, fuses as they should be: ${packagedProgram()}`);
  return run('tsx', [join(projectRoot, 'tools/boot-packaged.ts')], { cwd: projectRoot });
}

runTool(packageDir);
