/** What is incomplete, on the home list: to be completed while the outage lasts, and to be carried on or given back after it. */
import type { AgendaLine } from '../../call/feature';
import type { ReadTx } from '../../register/transaction';
import { readIncomplete } from './rows/intake-list';

export const intakesAgenda = (tx: ReadTx): AgendaLine[] =>
  readIncomplete(tx).map(({ over, count }) => {
    const kind = over ? 'intakes-left' : 'intakes-incomplete';
    return {
      ...{ id: kind, kind, urgency: 'soon', dueAt: null, values: { count } },
      to: '/court-papers?tab=incomplete',
    };
  });
