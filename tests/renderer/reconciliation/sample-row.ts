import { instant } from '../../helpers/instant';
import type { ReregistrationRow } from '../../../preload/contract/reconciliation';
import type { WorkList } from '../../../renderer/features/reconciliation/piles';

/** A row of the work list as main sends it. */
export function sampleRow(serial: number, more: Partial<ReregistrationRow> = {}): ReregistrationRow {
  return {
    item: `case-${serial}`,
    manualNumber: `05002-014-${String(serial).padStart(4, '0')}-2026`,
    series: { court: '05002', caseType: '014', year: 2026 },
    serial,
    registeredAt: instant('2026-11-21T02:00:00.000Z'),
    firstParty: 'Pihak Pertama',
    secondParty: 'Pihak Kedua',
    caseType: '014',
    reference: `R2-${String(serial).padStart(6, '0')}`,
    receiptNumber: `R2-${String(serial).padStart(6, '0')}`,
    cancelled: null,
    amountSen: 4600,
    state: 'open',
    takenBy: null,
    interrupted: false,
    officialNumber: null,
    result: 'open',
    stopped: false,
    courtPaper: null,
    copy: [],
    ...more,
  };
}

/** A list with one queue whose next row is given. */
export function sampleList(rows: readonly ReregistrationRow[], next: string | null): WorkList {
  const count = (state: ReregistrationRow['state']) => rows.filter((row) => row.state === state).length;
  const series = { court: '05002', caseType: '014', year: 2026 };
  return {
    rows: [...rows],
    counts: {
      made: rows.length,
      entered: count('entered') + count('confirmed'),
      confirmed: count('confirmed'),
      clashes: 0,
      withdrawn: count('withdrawn'),
      writtenOff: count('written-off'),
    },
    piles: { todo: rows.length, doubt: 0, done: 0 },
    next: null,
    queues: [{ series, label: '05002-014-2026', next, stoppedBy: null }],
  };
}
