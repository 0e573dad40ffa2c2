/** While a court follows Pilihan 2, the end of ESV2's use falls due (S1.9): said from the day before on, and when it is over. */
import {
  addDays,
  formatDate,
  localInstant,
  type CivilDate,
  type Instant,
} from '../../../domain/time/civil-time';
import type { Deadline, DeadlineKeeper } from '../../call/deadlines';
import type { ReadTx } from '../../register/transaction';
import { readOutageInForce } from '../outages/rows/outages';
import { readEnd } from './rows/ends';

/** The outage under which a court registers in ESV2. */
const outageOnEsv2 = (tx: ReadTx): string[] => {
  const outage = readOutageInForce(tx);
  return outage && Object.values(outage.options).includes('P2') ? [outage.id] : [];
};

const midnightOf = (day: CivilDate): Instant => localInstant(day, '00:00');

function endOf(tx: ReadTx, outage: string): Deadline[] {
  const endsOn = readEnd(tx);
  if (endsOn === null || !outageOnEsv2(tx).includes(outage)) return [];
  return [
    {
      ...{ kind: 'esv2-ends-soon', lateKind: 'esv2-ended', early: 'calm' },
      ...{ nearFrom: midnightOf(addDays(endsOn, -1)), dueAt: midnightOf(addDays(endsOn, 1)) },
      values: { date: formatDate(endsOn, 'ms'), dateEn: formatDate(endsOn, 'en') },
      to: `/outages/${outage}`,
    },
  ];
}

const MOVES = ['esv2_ends', 'outage_events'];

export const endDeadlines: DeadlineKeeper = {
  feature: 'esv2',
  touchedBy: (tables) => MOVES.some((table) => tables.has(table)),
  subjects: outageOnEsv2,
  fold: endOf,
};
