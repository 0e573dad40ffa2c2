import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolder } from '../../helpers/app';

/** Why disks cannot be made here; undefined when they can. */
export function whyNoMounts(): string | undefined {
  if (process.platform !== 'linux') return 'mounting a disk for the test needs Linux';
  if (process.getuid?.() !== 0) return 'mounting a disk for the test needs root';
  const folder = privateFolder();
  try {
    mount(['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
    unmount(folder);
    return undefined;
  } catch {
    return 'this machine does not let even root mount a disk';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface SmallDisk {
  readonly folder: string;
  /** Takes the last free byte. */
  fill(): void;
  empty(): void;
  remove(): void;
}

const SIZE = 64 * 1024 * 1024;

/** A disk of 64 MB: larger than what SQLite's log grows to before it is folded in. */
export function smallDisk(): SmallDisk {
  const folder = privateFolder();
  mount(['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]);
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => {
      try {
        writeFileSync(ballast, Buffer.alloc(SIZE));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
    },
    empty: () => rmSync(ballast, { force: true }),
    remove: () => {
      unmount(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes a file or folder read-only, for root as well, until the answer is called. */
export function readOnly(path: string): () => void {
  mount(['--bind', path, path]);
  mount(['-o', 'remount,bind,ro', path]);
  return () => unmount(path);
}

function mount(args: string[]): void {
  execFileSync('mount', args, { stdio: 'pipe' });
}

function unmount(path: string): void {
  execFileSync('umount', ['-l', path], { stdio: 'pipe' });
}
