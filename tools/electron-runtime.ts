import { describeRuntime, type ElectronRuntime } from './runtime/describe';
import { givenElectron } from './runtime/given';
import { olderElectron, olderElectronFits } from './runtime/make-older';
import { downloadElectron, installedElectron, officialVersion } from './runtime/official';
import { say } from './project';

/**
 * Finds an Electron for this machine: the one a person points at, the official one already here, its download
 * (which gives up within seconds where the network does not reach it), or at last the older one that came with
 * the dependencies. Says on standard error which. Throws a readable error when there is none.
 */
export async function findElectron(): Promise<ElectronRuntime> {
  const runtime = givenElectron() ?? installedElectron() ?? (await downloadElectron()) ?? (await older());
  say(describeRuntime(runtime));
  return runtime;
}

/** The environment in which Electron's own package, Playwright and our children use this Electron. */
export function runtimeEnvironment(
  runtime: ElectronRuntime,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  return { ...env, ELECTRON_OVERRIDE_DIST_PATH: runtime.distPath };
}

function older(): Promise<ElectronRuntime> {
  if (olderElectronFits()) return olderElectron();
  throw new Error(
    `Electron ${officialVersion()} could not be downloaded, and the older one is for Linux x64 only. ` +
      'Set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one, or ELECTRON_MIRROR to a mirror.',
  );
}
