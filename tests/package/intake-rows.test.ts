/** Every cell of an incomplete intake is bound: whoever alters one, and signs anew, is found out. */
import { expect, it } from 'vitest';
import { CSV_FILES, type CsvRow } from '../../domain/reconciliation/package-format';
import { toLocalText } from '../../domain/time/civil-time';
import { codesAfter, edit, signed } from './alterations';
import { sampleRegister } from './sample-register';

function withIntake() {
  const register = sampleRegister();
  const row: CsvRow<'intakes.csv'> = {
    ...{
      id: 'I1',
      outage: 'G1',
      court: '10100',
      case_type: '014',
      party: 'Salmah',
      id_number: '850101035012',
    },
    ...{ phone: '019-1', other: 'Ahmad', missing: 'sijil-nikah', note: 'Wakalah', event: 'asked' },
    ...{ state: 'incomplete', case_number: 'tiada', language: 'ms', reason: 'belum' },
    ...{ at: toLocalText(register.at), actor: 'officer-1' },
  };
  register.journal('intakes.asked', { intake: 'I1' }, { 'intakes.csv': [row] });
  return register;
}

/** Other values that the columns may have; elsewhere any other text. */
const OTHER: Readonly<Record<string, string>> = {
  event: 'changed',
  state: 'returned',
  language: 'en',
  at: '2026-11-20T09:00:00+08:00',
};

it.each(CSV_FILES['intakes.csv'].map((column, place) => [column, place] as const))(
  'intakes.csv %s',
  async (column, place) => {
    const change = edit('intakes.csv', (text) => {
      const lines = text.trimEnd().split('\r\n');
      const cells = (lines.at(-1) ?? '').split(',');
      // behind counter, epoch, seq, line
      cells[place + 4] = OTHER[column] ?? 'lain';
      return [...lines.slice(0, -1), cells.join(','), ''].join('\r\n');
    });
    expect((await codesAfter(signed(change), withIntake())).codes).toContain('row-changed');
  },
);

it('a row of the package is whole', async () => {
  expect((await codesAfter(() => {}, withIntake())).codes).toEqual([]);
});
