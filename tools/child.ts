import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { constants } from 'node:os';

const running = new Set<ChildProcess>();
const servers = new Set<ChildProcess>();
let listening = false;

/**
 * Starts a program as ours: when this tool is told to stop (Ctrl-C, a CI time limit) it passes the signal to
 * the children it started and to nobody else. A second signal does not wait for them.
 */
export function startChild(command: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  return keepIn(running, spawn(command, args, options));
}

/**
 * Starts a program that others lean on (a display): it stands apart from the terminal's Ctrl-C, so that what
 * uses it can end in order, and goes at the latest when this tool goes.
 */
export function startServer(command: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  return keepIn(servers, spawn(command, args, { ...options, detached: true }));
}

function keepIn(set: Set<ChildProcess>, child: ChildProcess): ChildProcess {
  listen();
  set.add(child);
  child.once('exit', () => set.delete(child));
  child.once('error', () => set.delete(child));
  return child;
}

/** Waits for a child; a signal counts as 128 + its number, as in a shell. Rejects when it cannot start. */
export function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/** Runs a program in the foreground, its output on our terminal, and returns its exit code. */
export function run(command: string, args: string[], options: SpawnOptions = {}): Promise<number> {
  return exitCodeOf(startChild(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options }));
}

/** Stops one child by its own id: asks first, insists after `patienceMs`. */
export async function stopChild(child: ChildProcess, patienceMs = 5000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await gone;
  clearTimeout(insist);
}

function listen(): void {
  if (listening) return;
  listening = true;
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (asked) process.exit(128 + constants.signals[signal]);
      asked = true;
      process.exitCode = 128 + constants.signals[signal];
      for (const child of running) child.kill(signal);
    });
  }
  // Whatever ends this tool, nothing of its own stays behind.
  process.on('exit', () => {
    for (const child of [...running, ...servers]) child.kill('SIGTERM');
  });
}
