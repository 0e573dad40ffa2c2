import { startServer, stopChild } from './child';

/** An X display to draw on. `own` says that it is an invisible one that we started and must stop. */
export interface Display {
  name: string | undefined;
  own: boolean;
  stop: () => Promise<void>;
}

const noNeed: Display = { name: undefined, own: false, stop: () => Promise.resolve() };

/** Whether somebody can look at a window here: always so on Windows and macOS. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  return process.platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

/** The display that is there, or an invisible one when there is none. */
export function findDisplay(): Promise<Display> {
  return hasDisplay() ? Promise.resolve(noNeed) : startInvisibleDisplay();
}

/**
 * Starts Xvfb on a free display number that it picks itself, so two runs never collide. Rejects with a readable
 * line when Xvfb is missing or does not come up in ten seconds.
 */
export function startInvisibleDisplay(screen = '1366x768x24'): Promise<Display> {
  return new Promise((resolve, reject) => {
    const server = startServer('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const tooLate = setTimeout(() => {
      server.kill('SIGKILL');
      reject(new Error('Xvfb did not start within ten seconds.'));
    }, 10_000);
    const failed = (): void => {
      clearTimeout(tooLate);
      reject(new Error('Xvfb could not be started. "npm run doctor" says what is missing.'));
    };
    server.once('error', failed);
    server.once('exit', failed);
    let said = '';
    server.stdio[3]?.on('data', (bytes: Buffer) => {
      said += bytes.toString('ascii');
      if (!said.endsWith('\n')) return;
      clearTimeout(tooLate);
      resolve({ name: `:${said.trim()}`, own: true, stop: () => stopChild(server) });
    });
  });
}
