/** Every cell of what was received on an existing case is bound: whoever alters one, and signs anew, is found out. */
import type { CsvRow } from '../../domain/reconciliation/package-format';
import { toLocalText } from '../../domain/time/civil-time';
import { everyCellIsBound } from './bound-cells';
import { sampleRegister } from './sample-register';

function withMatter() {
  const register = sampleRegister();
  const row: CsvRow<'existing.csv'> = {
    ...{ id: 'E1', outage: 'G1', system: 'ESV2', case_number: '10100-014-0057-2025', number_from: 'typed' },
    ...{ party: 'Salmah', documents: 'Afidavit', work: 'ebicara', work_note: 'Sebutan', esv2_down: 'SAINS' },
    ...{ paid_by: 'ESV2', receipt: 'E2-1', amount_sen: '1000', event: 'asked', state: 'updated' },
    ...{ reference: 'E2-1', asked_on: '2026-11-22', ask_again_on: '2026-11-29', reason: 'belum' },
    ...{ at: toLocalText(register.at), actor: 'officer-1' },
  };
  register.journal('existing.asked', { existing: 'E1' }, { 'existing.csv': [row] });
  return register;
}

/** Other values that the columns may have; elsewhere any other text. */
const OTHER: Readonly<Record<string, string>> = {
  system: 'ESV3',
  number_from: 'cause-book',
  work: 'forms',
  amount_sen: '900',
  event: 'updated',
  state: 'migrated',
  asked_on: '2026-11-21',
  ask_again_on: '2026-11-30',
  at: '2026-11-20T09:00:00+08:00',
};

everyCellIsBound('existing.csv', withMatter, OTHER);
