import { toLocalText, type Instant } from '../../../domain/time/civil-time';
import { hasOptions } from '../../../domain/outages/outage';
import type { OutageSummary } from '../../../preload/contract/outages';
import { lacksNumbers } from '../cases/issuing/intake';
import { standingRunbook } from '../runbooks/standing-steps';
import { outageCounts } from './rows/fold-counts';
import { outageStates, readOpenSummaries } from './rows/outages';
import type { ReadTx } from '../../register/transaction';
import type { AgendaLine, Feature } from '../../call/feature';

export { outagesHandlers } from './handlers';

/** What an outage asks for next: its gate, its next step. Notices bring lines of their own, with their deadlines. */
export const outagesFeature: Feature = {
  projections: [outageStates, outageCounts],
  agenda: (tx, { now }) => {
    return readOpenSummaries(tx).flatMap((outage) => [...gateLine(outage), ...stepLine(tx, outage, now)]);
  },
};

const local = (instant: Instant): string => toLocalText(instant).slice(11, 16);

function line(
  outage: OutageSummary,
  kind: string,
  urgency: AgendaLine['urgency'],
  more: Partial<AgendaLine> = {},
): AgendaLine {
  const { id, system, startedAt } = outage;
  return {
    id: `${kind}-${id}`,
    kind,
    urgency,
    dueAt: null,
    to: `/outages/${id}`,
    ...more,
    values: { system, since: local(startedAt), ...more.values },
  };
}

/** The countdown to the fallback (S0.1). */
const gateLine = (outage: OutageSummary): AgendaLine[] =>
  outage.state === 'reported' && outage.forceAt !== null
    ? [
        line(outage, 'gate-to-pass', 'soon', {
          dueAt: outage.forceAt,
          values: { at: local(outage.forceAt), hours: outage.thresholdHours ?? 0 },
        }),
      ]
    : [];

function stepLine(tx: ReadTx, outage: OutageSummary, now: Instant): AgendaLine[] {
  const { next } = standingRunbook(tx, outage);
  if (next === null) return [];
  switch (next.action) {
    case 'confirm':
      // with a threshold nobody need do anything: the countdown says when
      return outage.forceAt === null ? [line(outage, 'outage-to-confirm', 'soon')] : [];
    case 'decide':
      return [line(outage, 'option-to-decide', 'soon')];
    case 'serve':
      if (!hasOptions(outage.system)) return [];
      return lacksNumbers(tx)
        ? [line(outage, 'numbers-to-give', 'soon', { to: '/numbers' })]
        : [line(outage, 'counter-to-serve', 'calm', { to: '/counter' })];
    case 'enter':
    case 'package':
    case 'close':
      return [line(outage, 'outage-to-close', 'calm')];
    case null: {
      // "at once" is no deadline that runs out: it is simply next
      const dueAt = next.due.at === 'at-once' ? null : next.dueAt;
      const values = { step: next.textMs, stepEn: next.textEn, cite: next.cite };
      const urgency = dueAt !== null && dueAt < now ? 'late' : 'soon';
      return [line(outage, 'runbook-step', urgency, { dueAt, values })];
    }
    default:
      return [];
  }
}
