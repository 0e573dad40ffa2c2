/** A hearing takes its place in the court's list of sittings, in the transaction that issues it: no place is given twice. */
import { dayKind } from '../../../domain/calendar/calendar';
import { placeIn } from '../../../domain/sittings/sitting';
import { fail } from '../../../domain/result';
import type { HearingKind } from '../../../domain/summonses/summons';
import {
  civilDateOf,
  instantOfLocalMinute,
  toLocalText,
  type Instant,
} from '../../../domain/time/civil-time';
import type { ReadTx } from '../../register/transaction';
import { officeCalendar } from '../calendar/working-calendar';
import { hasList, readSittingAt } from './rows/sittings';

interface Hearing {
  readonly court: string;
  readonly at: string;
  readonly kind: HearingKind;
  readonly bench: string;
}

/** Whether the office rests on the day of a hearing: only a supervisor lets it be then. */
export const isOnRestDay = (tx: ReadTx, { at }: Pick<Hearing, 'at'>): boolean =>
  dayKind(officeCalendar(tx), civilDateOf(instantOfLocalMinute(at))).kind !== 'working';

/** Id of the sitting, null where none is needed; `moving` is the court paper whose own place becomes free. */
export function takePlace(tx: ReadTx, hearing: Hearing, now: Instant, moving: string | null = null) {
  const place = placeIn({
    kind: hearing.kind,
    listed: hasList(tx, hearing.court, toLocalText(now).slice(0, 16)),
    restDay: isOnRestDay(tx, hearing),
    found: readSittingAt(tx, hearing, moving),
  });
  if (place.ok) return place;
  const { code } = place.error;
  return fail(code, { fields: [{ path: 'hearing.at', code }], values: { bench: hearing.bench } });
}
