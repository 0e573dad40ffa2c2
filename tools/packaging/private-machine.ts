import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a packaged app keeps its register on Linux; nothing on its command line or in its environment moves it. */
const realFolder = '/var/lib/kaunter-siaga';

/** A view of this machine in which the app's folder is another, empty one. */
export interface PrivateMachine {
  /** The command that runs `program` in that view. */
  wrap: (program: string, args: string[]) => [command: string, args: string[]];
  /** Its home, preferences and caches. */
  env: NodeJS.ProcessEnv;
  /** The folder that the app sees as its own. */
  dataFolder: string;
  dispose: () => void;
}

/**
 * The app may not be told to use another folder, so the machine is changed instead: in a mount namespace of its own
 * `/var/lib` is a temporary folder. Undefined where the kernel does not let us.
 */
export function privateMachine(): PrivateMachine | undefined {
  const unshare = [['--mount'], ['--mount', '--map-root-user']].find(
    (flags) => spawnSync('unshare', [...flags, 'mount', '--make-rprivate', '/']).status === 0,
  );
  if (unshare === undefined) return undefined;
  const base = mkdtempSync(join(tmpdir(), 'kaunter-boot-'));
  const dataFolder = join(base, 'var-lib/kaunter-siaga');
  mkdirSync(dataFolder, { recursive: true });
  chmodSync(dataFolder, 0o2770);
  for (const name of ['home', 'config', 'cache']) mkdirSync(join(base, name));
  return {
    wrap: (program, args) => [
      'unshare',
      [
        ...unshare,
        'sh',
        '-c',
        'mount --bind "$0" /var/lib && exec "$@"',
        join(base, 'var-lib'),
        program,
        ...args,
      ],
    ],
    env: {
      ...process.env,
      HOME: join(base, 'home'),
      XDG_CONFIG_HOME: join(base, 'config'),
      XDG_CACHE_HOME: join(base, 'cache'),
    },
    dataFolder,
    dispose: () => rmSync(base, { recursive: true, force: true }),
  };
}

/** Whether this machine has a real register that a boot check must not touch. */
export function hasRealRegister(): boolean {
  return existsSync(realFolder);
}
