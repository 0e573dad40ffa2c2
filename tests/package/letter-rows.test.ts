/** Every cell of a letter that tells a new number is bound: whoever alters one, and signs anew, is found out. */
import { expect, it } from 'vitest';
import { CSV_FILES, type CsvRow } from '../../domain/reconciliation/package-format';
import { toLocalText } from '../../domain/time/civil-time';
import { codesAfter, edit, signed } from './alterations';
import { sampleRegister } from './sample-register';

function withLetter() {
  const register = sampleRegister();
  const row: CsvRow<'letters.csv'> = {
    ...{ id: 'L1', case_number: '10100-014-0001-2026', role: 'first', ordinal: '1', name: 'Salmah' },
    ...{ known_number: '10100-014-0001-2026', new_number: '10100-014-0009-2026', way: 'mail' },
    ...{ address: 'salmah@contoh.example.my', english: '1', event: 'returned', state: 'failed' },
    ...{ person: 'Salmah', reference: 'Q1', happened_at: toLocalText(register.at), note: 'penuh' },
    ...{ at: toLocalText(register.at), actor: 'officer-1' },
  };
  register.journal('letters.returned', { letter: 'L1' }, { 'letters.csv': [row] });
  return register;
}

/** Other values that the columns may have; elsewhere any other text. */
const OTHER: Readonly<Record<string, string>> = {
  role: 'second',
  ordinal: '2',
  way: 'paper',
  english: '0',
  event: 'accepted',
  state: 'told',
  happened_at: '2026-11-20T09:00:00+08:00',
  at: '2026-11-20T09:00:00+08:00',
};

it.each(CSV_FILES['letters.csv'].map((column, place) => [column, place] as const))(
  'letters.csv %s',
  async (column, place) => {
    const change = edit('letters.csv', (text) => {
      const lines = text.trimEnd().split('\r\n');
      const cells = (lines.at(-1) ?? '').split(',');
      // behind counter, epoch, seq, line
      cells[place + 4] = OTHER[column] ?? 'lain';
      return [...lines.slice(0, -1), cells.join(','), ''].join('\r\n');
    });
    const { codes } = await codesAfter(signed(change), withLetter());
    expect(codes).toContain('row-changed');
  },
);

it('a row of the package is whole', async () => {
  expect((await codesAfter(() => {}, withLetter())).codes).toEqual([]);
});
