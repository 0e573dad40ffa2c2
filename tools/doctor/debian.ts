import { spawnSync } from 'node:child_process';
import { run } from '../child';
import { say } from '../project';
import type { Need } from './needs';

const quietApt = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };

/** Whether this machine installs its software with Debian's tools. */
export function isDebian(): boolean {
  return process.platform === 'linux' && answers('dpkg-query', ['--version']);
}

/** Those of the needs that no installed package fulfils. */
export function missing(needs: Need[]): Need[] {
  return needs.filter((need) => !need.packages.some(isInstalled));
}

/** Whether packages may be installed without asking anybody for a password. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0;
}

/** The one line a person without the right to install can hand to somebody who has it. */
export function installLine(needs: Need[]): string {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names(needs).join(' ')}`;
}

/** Installs what is missing; throws with the line to try by hand when apt-get refuses. */
export async function install(needs: Need[]): Promise<void> {
  await apt(['update'], needs);
  // Only after the update does apt know which of two names this release uses.
  say(`Installing ${names(needs).join(' ')} …`);
  await apt(['install', '-y', '--no-install-recommends', ...names(needs)], needs);
}

async function apt(args: string[], needs: Need[]): Promise<void> {
  const code = await run('apt-get', ['-qq', ...args], { env: quietApt, stdio: ['ignore', 'ignore', 2] });
  if (code !== 0) throw new Error(`apt-get ${args[0]} failed. To try by hand: ${installLine(needs)}`);
}

function names(needs: Need[]): string[] {
  return needs.map((need) => need.packages.find(isKnown) ?? need.packages[0]);
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' });
  return stdout === 'installed';
}

/** Whether apt could install a package of this very name (a merely virtual name has no version). */
function isKnown(name: string): boolean {
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8', env: quietApt });
  return /Candidate: (?!\(none\))/.test(stdout);
}

function answers(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
