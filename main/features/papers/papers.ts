import type { AgendaLine, Feature } from '../../call/feature';
import { sheetOf } from '../../call/list-kind';
import { papersList } from './papers-list';
import { eachPaperRow } from './rows/paper-cells';
import { paperStates } from './rows/paper-states';
import { countUnanswered, readTroubledPapers } from './rows/waiting';

export { papersHandlers } from './handlers';

const SCREEN = '/papers';

/** Papers ask the clerk what came out, and somebody to mend what holds them up. */
export const papersFeature: Feature = {
  projections: [paperStates],
  lists: [sheetOf(papersList)],
  agenda: (tx) => {
    const count = countUnanswered(tx);
    const unconfirmed: AgendaLine[] =
      count === 0
        ? []
        : [
            {
              ...{ id: 'papers-unconfirmed', kind: 'papers-unconfirmed', urgency: 'soon', dueAt: null },
              ...{ values: { count }, to: SCREEN },
            },
          ];
    const waiting = readTroubledPapers(tx).map(({ printer, trouble, papers }): AgendaLine => ({
      ...{ id: `papers-waiting-${printer}-${trouble}`, kind: 'papers-waiting', urgency: 'soon', dueAt: null },
      ...{ values: { count: papers, printer, trouble }, to: SCREEN },
    }));
    return [...waiting, ...unconfirmed];
  },
  csv: { 'papers.csv': (tx, { after, upTo }) => eachPaperRow(tx, after, upTo) },
};
