/** Every cell of an appointment is bound: whoever alters one, and signs anew, is found out. */
import { expect, it } from 'vitest';
import { CSV_FILES, type CsvRow } from '../../domain/reconciliation/package-format';
import { toLocalText } from '../../domain/time/civil-time';
import { codesAfter, edit, signed } from './alterations';
import { sampleRegister } from './sample-register';

function withAppointment() {
  const register = sampleRegister();
  const row: CsvRow<'appointments.csv'> = {
    ...{ id: 'A1', outage: 'G1', court: '10100', event: 'called', slot_at: '2026-11-23T09:00:00+08:00' },
    ...{ name: 'Salmah', id_number: '850101-03-5012', phone: '019-3599333', purpose: '014', state: 'booked' },
    ...{ result: 'no-answer', note: 'Dua kali', at: toLocalText(register.at), actor: 'officer-1' },
  };
  register.journal('appointments.called', { appointment: 'A1' }, { 'appointments.csv': [row] });
  return register;
}

/** Other values that the columns may have; elsewhere any other text. */
const OTHER: Readonly<Record<string, string>> = {
  event: 'moved',
  slot_at: '2026-11-24T09:00:00+08:00',
  state: 'came',
  result: 'reached',
  at: '2026-11-20T09:00:00+08:00',
};

it.each(CSV_FILES['appointments.csv'].map((column, place) => [column, place] as const))(
  'appointments.csv %s',
  async (column, place) => {
    const change = edit('appointments.csv', (text) => {
      const [head = '', row = ''] = text.split('\r\n');
      const cells = row.split(',');
      // behind counter, epoch, seq, line
      cells[place + 4] = OTHER[column] ?? 'lain';
      return `${head}\r\n${cells.join(',')}\r\n`;
    });
    const { codes } = await codesAfter(signed(change), withAppointment());
    expect(codes).toContain('row-changed');
  },
);

it('a row of the package is whole', async () => {
  expect((await codesAfter(() => {}, withAppointment())).codes).toEqual([]);
});
