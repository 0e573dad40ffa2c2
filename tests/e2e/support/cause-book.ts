import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../tools/project';
import { civilDate, thisYear, typed } from './office';

/**
 * The invented print of a cause book in the shape in which offices hand it over, brought to this year, since the numbers
 * it leads to are given today. Printed yesterday: older than an outage that begins now.
 */
export function causeBookOfThisYear(folder: string): string {
  const print = readFileSync(join(projectRoot, 'tests/fixtures/kausa-kota-bharu-contoh.csv'), 'latin1')
    .replaceAll('2026', String(thisYear()))
    .replace(/Dicetak: \S+/, `Dicetak: ${typed(civilDate(-1))}`);
  const file = join(folder, 'kausa-kota-bharu-contoh.csv');
  writeFileSync(file, print, 'latin1');
  return file;
}
