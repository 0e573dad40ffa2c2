import { hasDisplay } from '../display';
import { say } from '../project';
import { install, installLine, isDebian, mayInstall, missing } from './debian';
import { needsOf, type Purpose } from './needs';
import { prepareSpooler } from './spooler';

/**
 * Makes the machine fit for a purpose where it may (root on Debian), otherwise tells the one line to run.
 * Returns the troubles left; none on Windows and macOS, which bring what Electron needs.
 */
export async function checkMachine(purpose: Purpose): Promise<string[]> {
  if (process.platform !== 'linux') return [];
  if (!isDebian()) {
    say('Not a Debian system: what Electron needs (GTK 3, NSS, ALSA, GBM, Xvfb) is taken to be there.');
    return [];
  }
  const lacking = missing(needsOf(purpose, hasDisplay()));
  for (const need of lacking) say(`Missing: ${need.packages[0]} (${need.why})`);
  if (lacking.length > 0) {
    if (!mayInstall()) return [`Please run: ${installLine(lacking)}`];
    await install(lacking);
  }
  if (purpose === 'start') return [];
  const trouble = await prepareSpooler();
  return trouble === undefined ? [] : [trouble];
}
