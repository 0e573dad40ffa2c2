/** What a task needs from the operating system: opening the app, or the whole test run. */
export type Purpose = 'start' | 'test';

/** One thing the machine must have. `packages` are its Debian names, newest last: any of them will do. */
export interface Need {
  packages: [string, ...string[]];
  why: string;
  purpose: Purpose;
}

/** What Debian lacks on a bare machine. Names ending in t64 are those of Debian 13 and Ubuntu 24.04. */
const needs: Need[] = [
  { packages: ['libgtk-3-0', 'libgtk-3-0t64'], why: "Electron's windows", purpose: 'start' },
  { packages: ['libnss3'], why: "Electron's certificates", purpose: 'start' },
  { packages: ['libasound2', 'libasound2t64'], why: "Electron's sound", purpose: 'start' },
  { packages: ['libgbm1'], why: "Electron's graphics", purpose: 'start' },
  // without it papers are set in whatever is there, and their text cannot always be read back from the print
  { packages: ['fonts-liberation'], why: 'the letters of papers', purpose: 'start' },
  { packages: ['cups'], why: 'a real print spooler', purpose: 'test' },
  { packages: ['cups-client'], why: 'lp and lpstat', purpose: 'test' },
  { packages: ['printer-driver-cups-pdf'], why: 'a printer that prints to PDF', purpose: 'test' },
  { packages: ['poppler-utils'], why: 'reading what was printed', purpose: 'test' },
  { packages: ['gcc'], why: 'building the power-loss shim', purpose: 'test' },
  { packages: ['libc6-dev'], why: 'building the power-loss shim', purpose: 'test' },
];

const invisibleDisplay: Need = { packages: ['xvfb'], why: 'an invisible display', purpose: 'start' };

/**
 * What a purpose needs: tests need all that a start needs. Xvfb is needed by every test run, which must not
 * disturb a person's screen, and by a start only where there is no display.
 */
export function needsOf(purpose: Purpose, hasDisplay: boolean): Need[] {
  const chosen = needs.filter((need) => purpose === 'test' || need.purpose === 'start');
  return purpose === 'test' || !hasDisplay ? [invisibleDisplay, ...chosen] : chosen;
}
