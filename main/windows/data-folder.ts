/** Where the register lies. A packaged app has one place per machine, and no switch or variable moves it. */
import { app } from 'electron';
import { join, resolve } from 'node:path';

export function dataFolder(argv: readonly string[]): string {
  if (!app.isPackaged) {
    const at = argv.indexOf('--data');
    const named = at >= 0 ? argv[at + 1] : undefined;
    return named ? resolve(named) : join(app.getPath('userData'), 'data');
  }
  if (process.platform === 'win32')
    return join(process.env['ProgramData'] ?? 'C:\\ProgramData', 'Kaunter Siaga');
  return process.platform === 'darwin'
    ? '/Library/Application Support/Kaunter Siaga'
    : '/var/lib/kaunter-siaga';
}
