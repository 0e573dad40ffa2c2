/** Where the register and the machine's anchor lie. A packaged app has one place per machine, and no switch or variable moves it. */
import { app } from 'electron';
import { join, parse, resolve } from 'node:path';

export interface Places {
  readonly data: string;
  /** Away from the data folder, so that whoever copies that does not copy this. */
  readonly anchor: string;
}

export const placesOf = (argv: readonly string[]): Places => ({
  data: dataFolder(argv),
  anchor: anchorFolder(argv),
});

function anchorFolder(argv: readonly string[]): string {
  if (app.isPackaged) return `${dataFolder(argv)}${process.platform === 'linux' ? '-anchor' : ' Anchor'}`;
  return named(argv, '--anchor') ?? join(app.getPath('appData'), 'kaunter-siaga-anchor');
}

function named(argv: readonly string[], name: string): string | undefined {
  const at = argv.indexOf(name);
  const value = at >= 0 ? argv[at + 1] : undefined;
  return value ? resolve(value) : undefined;
}

function dataFolder(argv: readonly string[]): string {
  if (!app.isPackaged) {
    return named(argv, '--data') ?? join(app.getPath('userData'), 'data');
  }
  // on the drive of the program itself: a variable of whoever starts it moves nothing
  if (process.platform === 'win32') return join(parse(process.execPath).root, 'ProgramData', 'Kaunter Siaga');
  return process.platform === 'darwin'
    ? '/Library/Application Support/Kaunter Siaga'
    : '/var/lib/kaunter-siaga';
}
