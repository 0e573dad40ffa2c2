/** Another program run to its end, or to a deadline: whatever it started, and whoever still holds its output, ends there. */
import { spawn } from 'node:child_process';

export interface Ended {
  /** Undefined when it was stopped for taking too long, or never began. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly missing: boolean;
}

/** Nothing goes through a shell, and the answers come in English whatever the PC speaks. `deadline`: milliseconds for all of it. */
export function runWithin(
  deadline: number,
  command: string,
  args: readonly string[],
  input?: Uint8Array,
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C', LANG: 'C' };
    // a group of its own, so that what it started is ended with it
    const child = spawn(command, args, { env, detached: true });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
    const end = (code: number | undefined, missing = false): void => {
      clearTimeout(patience);
      for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.destroy();
      resolve({ code, ...said, missing });
    };
    const patience = setTimeout(() => {
      killGroup(child.pid);
      end(undefined);
    }, deadline);
    child.once('error', (error: NodeJS.ErrnoException) => end(undefined, error.code === 'ENOENT'));
    child.once('close', (code) => end(code ?? undefined));
    // one that ends before it has read all says why by itself
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended meanwhile
  }
}
