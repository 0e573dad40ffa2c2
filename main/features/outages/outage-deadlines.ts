/** What of an outage falls due: its gate, and a step of its runbook that has a time of its own. */
import { formatTime, type Instant } from '../../../domain/time/civil-time';
import type { OutageSummary } from '../../../preload/contract/outages';
import type { StandingStep } from '../../../preload/contract/runbooks';
import type { Deadline } from '../../call/deadlines';
import type { ReadTx } from '../../register/transaction';
import { standingRunbook } from '../runbooks/standing-steps';
import { isOpen, readSummary } from './rows/outages';

/** What every line of an outage says of it. */
export const outageFacts = ({ system, startedAt }: OutageSummary) => ({
  system,
  since: formatTime(startedAt),
});

export const stepFacts = ({ textMs, textEn, cite }: StandingStep) => ({
  step: textMs,
  stepEn: textEn,
  cite,
});

/** "At once" is no deadline that runs out: it is simply next. */
export const stepDueAt = ({ due, dueAt }: StandingStep): Instant | null =>
  due.at === 'at-once' ? null : dueAt;

export function outageDeadlines(tx: ReadTx, id: string): Deadline[] {
  const outage = readSummary(tx, id);
  if (!outage || !isOpen(outage)) return [];
  const shared = { early: 'soon', to: `/outages/${id}` } as const;
  return [...gate(outage), ...step(tx, outage)].map(({ values, ...deadline }) => ({
    ...{ ...deadline, ...shared },
    values: { ...outageFacts(outage), ...values },
  }));
}

type Bare = Pick<Deadline, 'kind' | 'dueAt' | 'values'>;

/** The countdown to the fallback (S0.1). */
const gate = ({ state, forceAt, thresholdHours }: OutageSummary): Bare[] =>
  state === 'reported' && forceAt !== null
    ? [
        {
          kind: 'gate-to-pass',
          dueAt: forceAt,
          values: { at: formatTime(forceAt), hours: thresholdHours ?? 0 },
        },
      ]
    : [];

function step(tx: ReadTx, outage: OutageSummary): Bare[] {
  const { next } = standingRunbook(tx, outage);
  const dueAt = next?.action === null ? stepDueAt(next) : null;
  return next && dueAt !== null ? [{ kind: 'runbook-step', dueAt, values: stepFacts(next) }] : [];
}
