/** What is doubtful about a case as it is corrected: asked as at its issue, each may be accepted by the officer. */
import { hearingDoubts, type CaseDoubt } from '../../../../domain/cases/case-doubts';
import type { Change } from '../../../../domain/cases/correction';
import { civilDateOf, instantOfLocalMinute, type Instant } from '../../../../domain/time/civil-time';
import { fail } from '../../../../domain/result';
import { needSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';
import { officeCalendar } from '../../calendar/working-calendar';
import type { SummonsRow } from '../../summonses/rows/summonses';
import type { CaseRow } from '../rows/cases';

interface Doubtful {
  readonly row: Pick<CaseRow, 'kind'>;
  readonly changes: readonly Change[];
  /** As it will be; undefined where the case has none. */
  readonly hearing: Pick<SummonsRow, 'hearingAt'> | undefined;
}

/** The first doubt that nobody has answered; undefined when there is none. */
export function correctionDoubt(
  tx: ReadTx,
  { row, changes, hearing }: Doubtful,
  accepted: readonly string[],
  now: Instant,
) {
  const { clearDays } = needSetting(tx, 'office');
  const hearingAt = hearing && isMoved(changes) ? instantOfLocalMinute(hearing.hearingAt) : null;
  if (hearingAt !== null && hearingAt <= now)
    return fail('hearing-past', { fields: [{ path: 'hearing.at', code: 'hearing-past' }] });
  const day = { hearingAt, issuedOn: civilDateOf(now), clearDays, calendar: officeCalendar(tx) };
  const doubts: Exclude<CaseDoubt, 'case-taken-today' | 'documents-missing'>[] = [
    // a summons is served on the defendant (S1.5)
    ...(row.kind === 'claim' && changes.some(losesAddress) ? (['address-missing'] as const) : []),
    ...hearingDoubts(day),
  ];
  const open = doubts.find((doubt) => !accepted.includes(doubt));
  return open && fail(open, { values: { needed: clearDays } });
}

const isMoved = (changes: readonly Change[]): boolean => changes.some(({ role }) => role === null);

const losesAddress = ({ role, field, corrected }: Change): boolean =>
  role === 'second' && field === 'address' && corrected === '';
