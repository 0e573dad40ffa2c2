/** What is doubtful about a case as it is corrected: asked as at its issue, each may be accepted by the officer. */
import { hearingDoubts, type CaseDoubt } from '../../../../domain/cases/case-doubts';
import { standsOnCourtPaper, type Change } from '../../../../domain/cases/correction';
import { civilDateOf, instantOfLocalMinute, type Instant } from '../../../../domain/time/civil-time';
import { fail } from '../../../../domain/result';
import { needSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';
import { officeCalendar } from '../../calendar/working-calendar';
import type { SummonsRow } from '../../summonses/rows/summonses';
import type { CaseRow } from '../rows/cases';

interface Corrected {
  readonly changes: readonly Change[];
  /** As it will be; undefined where the case has none. */
  readonly hearing: Pick<SummonsRow, 'hearingAt'> | undefined;
}
interface Doubtful extends Corrected {
  readonly row: Pick<CaseRow, 'kind'>;
}

/** Whether a court paper is issued anew: it says something else by now, and still calls to a day that is to come. */
export const callsAnew = ({ changes, hearing }: Corrected, now: Instant): boolean =>
  hearing !== undefined && instantOfLocalMinute(hearing.hearingAt) > now && changes.some(standsOnCourtPaper);

/** The first doubt that nobody has answered; undefined when there is none. */
export function correctionDoubt(
  tx: ReadTx,
  { row, changes, hearing }: Doubtful,
  accepted: readonly string[],
  now: Instant,
) {
  const { clearDays } = needSetting(tx, 'office');
  const moved = isMoved(changes);
  const at = hearing ? instantOfLocalMinute(hearing.hearingAt) : null;
  if (moved && at !== null && at <= now)
    return fail('hearing-past', { fields: [{ path: 'hearing.at', code: 'hearing-past' }] });
  const hearingAt = callsAnew({ changes, hearing }, now) ? at : null;
  const day = { hearingAt, issuedOn: civilDateOf(now), clearDays, calendar: officeCalendar(tx) };
  const doubts: Exclude<CaseDoubt, 'case-taken-today' | 'documents-missing'>[] = [
    // a summons is served on the defendant (S1.5)
    ...(row.kind === 'claim' && changes.some(losesAddress) ? (['address-missing'] as const) : []),
    // a paper that is issued later leaves fewer days; the hours of a hearing that stays were asked about before
    ...hearingDoubts(day).filter((doubt) => moved || doubt === 'hearing-too-soon'),
  ];
  const open = doubts.find((doubt) => !accepted.includes(doubt));
  return open && fail(open, { values: { needed: clearDays } });
}

const isMoved = (changes: readonly Change[]): boolean => changes.some(({ role }) => role === null);

const losesAddress = ({ role, field, corrected }: Change): boolean =>
  role === 'second' && field === 'address' && corrected === '';
