/** The times of one outage: the runbook's steps that name one, and the notices that were owed; kept, late or missed. */
import {
  minutesLate,
  scoreOf,
  verdictOf,
  type Promised,
  type Score,
} from '../../../domain/outages/kept-times';
import type { Instant } from '../../../domain/time/civil-time';
import type { NoticeKind } from '../../../domain/notices/notice';
import type { StepDue } from '../../../domain/runbooks/runbook';
import type { KeptTime } from '../../../preload/contract/reports';
import type { OutageSummary } from '../../../preload/contract/outages';
import { words } from '../../../words/words';
import { isWithdrawn, readNoticesOf, readContent } from '../notices/rows/notices';
import type { ReadTx } from '../../register/transaction';
import { leftOwed, nextNotice } from '../notices/due/next-notice';
import { toldInFull } from '../notices/notice-standing';
import { standingRunbook } from '../runbooks/standing-steps';

type Named = Promised & Pick<KeptTime, 'id' | 'whatMs' | 'whatEn' | 'who' | 'by' | 'entry' | 'evidence'>;

export interface KeptTimes {
  readonly times: KeptTime[];
  readonly score: Score;
}

/** In the order in which they fell due. */
export function keptTimes(tx: ReadTx, outage: OutageSummary, now: Instant): KeptTimes {
  const over = outage.state === 'closed' || outage.state === 'dismissed';
  const until = { at: outage.closedAt ?? now, over };
  const times = [...stepTimes(tx, outage), ...noticeTimes(tx, outage, now)]
    .toSorted((one, other) => ((one.dueAt ?? '9') < (other.dueAt ?? '9') ? -1 : 1))
    .map((promised): KeptTime => {
      const { notNeeded: _notNeeded, overtaken: _overtaken, ...time } = promised;
      return { ...time, verdict: verdictOf(promised, until), late: minutesLate(promised) };
    });
  return { times, score: scoreOf(times.map(({ verdict }) => verdict)) };
}

const TIMED: readonly StepDue['at'][] = ['before-force', 'after-force', 'after-restoration'];

/**
 * Steps with a time of their own: what is to be done at once names none by which it could be late. The steps that are
 * notices count as those notices.
 */
function stepTimes(tx: ReadTx, outage: OutageSummary): Named[] {
  return standingRunbook(tx, outage)
    .parts.flatMap(({ steps }) => steps)
    .filter(
      (step) =>
        TIMED.includes(step.due.at) &&
        step.dueAt !== null &&
        step.state !== 'never' &&
        !step.action?.startsWith('notice-'),
    )
    .map((step) => ({
      id: `step-${step.id}`,
      whatMs: step.textMs,
      whatEn: step.textEn,
      who: step.who,
      dueAt: step.dueAt,
      // that somebody said it was not needed is when that was said, not when it was done
      doneAt: step.state === 'done' ? step.doneAt : null,
      by: step.officer,
      entry: step.entry,
      notNeeded: step.state === 'not-needed',
      overtaken: step.state === 'overtaken',
      evidence: step.evidenceText || step.reason,
    }));
}

/**
 * Every deadline of a notice: of those written, of the one that is owed and not written yet, and of those that nobody ever
 * gave. One deadline counts once, however many notices were written for it; one given elsewhere counts as its step was ticked.
 * An update is given when e-mail and portal have it (S0.5), the others when every channel has them (S0.3).
 */
function noticeTimes(tx: ReadTx, outage: OutageSummary, now: Instant): Named[] {
  const written = readNoticesOf(tx, outage.id)
    .filter((row) => row.dueAt !== null && !isWithdrawn(tx, row.id))
    .map((row): Named => {
      const told = toldInFull(tx, row);
      return {
        ...named(row.kind, `notice-${row.id}`),
        dueAt: row.dueAt,
        doneAt: told?.at ?? null,
        by: told?.officer ?? null,
        entry: told?.entry ?? null,
        evidence: readContent(tx, row.id).ms.subject,
      };
    });
  const steps = standingRunbook(tx, outage).parts.flatMap((part) => part.steps);
  const next = nextNotice(tx, outage, now);
  const owed = [...leftOwed(tx, outage), ...(next ? [next] : [])]
    .filter(({ dueAt }) => dueAt !== null)
    .map(({ kind, dueAt }): Named => {
      const step = steps.find(({ action, byApp }) => action === `notice-${kind}` && !byApp);
      return {
        ...named(kind, `owed-${kind}`),
        dueAt,
        doneAt: step?.state === 'done' ? step.doneAt : null,
        by: step?.officer ?? null,
        entry: step?.entry ?? null,
        notNeeded: step?.state === 'not-needed',
        evidence: step?.evidenceText || (step?.reason ?? ''),
      };
    });
  return oneEach([...written, ...owed]);
}

/** Of several for one deadline the one that was done first; else what somebody said was not needed, else the first. */
function oneEach(times: readonly Named[]): Named[] {
  const deadlines = Map.groupBy(times, ({ whatMs, dueAt }) => `${whatMs} ${dueAt}`);
  return [...deadlines.values()].flatMap(
    (same) => same.toSorted((one, other) => (settled(one) < settled(other) ? -1 : 1))[0] ?? [],
  );
}

const settled = ({ doneAt, notNeeded }: Promised): string => doneAt ?? (notNeeded ? '8' : '9');

const named = (kind: NoticeKind, id: string) => ({
  id,
  whatMs: words.ms.reports.kinds[kind],
  whatEn: words.en.reports.kinds[kind],
  who: 'supervisor',
  notNeeded: false,
  overtaken: false,
});
