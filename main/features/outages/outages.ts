import { sheetOf } from '../../call/list-kind';
import { outagesList } from './outages-list';
import { hasOptions } from '../../../domain/outages/outage';
import type { OutageSummary } from '../../../preload/contract/outages';
import { nextReceipt } from '../receipts/next-receipt';
import { lacksNumbers } from '../cases/issuing/intake';
import { standingRunbook } from '../runbooks/standing-steps';
import { movesDeadlines } from '../notices/due/moves-deadlines';
import { outageDeadlines, outageFacts, stepDueAt, stepFacts } from './outage-deadlines';
import { outageCounts } from './rows/fold-counts';
import { outageStates, readOpenSummaries } from './rows/outages';
import { readSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import type { AgendaLine, Feature } from '../../call/feature';

export { outagesHandlers } from './handlers';

/** What an outage asks for next: its gate, its next step. Notices bring lines of their own, with their deadlines. */
export const outagesFeature: Feature = {
  lists: [sheetOf(outagesList)],
  projections: [outageStates, outageCounts],
  deadlines: {
    feature: 'outages',
    touchedBy: movesDeadlines,
    subjects: (tx) => readOpenSummaries(tx).map(({ id }) => id),
    fold: outageDeadlines,
  },
  agenda: (tx) => readOpenSummaries(tx).flatMap((outage) => stepLine(tx, outage)),
};

const SUPERVISOR = { by: 'supervisor' } as const;

function line(
  outage: OutageSummary,
  kind: string,
  urgency: AgendaLine['urgency'],
  more: Partial<AgendaLine> = {},
): AgendaLine {
  const { id } = outage;
  const values = { ...outageFacts(outage), ...more.values };
  return { id: `${kind}-${id}`, kind, urgency, dueAt: null, to: `/outages/${id}`, ...more, values };
}

/** The next step; one that has a time of its own stands among the deadlines. */
function stepLine(tx: ReadTx, outage: OutageSummary): AgendaLine[] {
  const { next } = standingRunbook(tx, outage);
  if (next === null) return [];
  switch (next.action) {
    case 'confirm':
      // with a threshold nobody need do anything: the countdown says when
      return outage.forceAt === null ? [line(outage, 'outage-to-confirm', 'soon', SUPERVISOR)] : [];
    case 'decide':
      return [line(outage, 'option-to-decide', 'soon', SUPERVISOR)];
    case 'notice-draft': {
      const to = `/notices/write/${outage.id}?kind=first`;
      return [line(outage, 'runbook-step', 'soon', { values: stepFacts(next), to })];
    }
    case 'serve':
      if (!hasOptions(outage.system) || readSetting(tx, 'office')?.kind !== 'court') return [];
      return lacksNumbers(tx)
        ? [
            line(outage, 'numbers-to-give', 'soon', {
              to: nextReceipt(tx).ok ? '/numbers' : '/numbers?tab=books',
              ...SUPERVISOR,
            }),
          ]
        : [line(outage, 'counter-to-serve', 'calm', { to: '/counter' })];
    case 'enter':
    case 'package':
      return [line(outage, 'outage-to-close', 'calm', { to: `/reconciliation?outage=${outage.id}` })];
    case 'close':
      return [line(outage, 'outage-may-close', 'calm', SUPERVISOR)];
    case null:
      return stepDueAt(next) === null
        ? [line(outage, 'runbook-step', 'soon', { values: stepFacts(next) })]
        : [];
    default:
      return [];
  }
}
