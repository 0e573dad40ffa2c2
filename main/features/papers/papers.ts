import { toLocalText } from '../../../domain/time/civil-time';
import type { AgendaLine, Feature } from '../../call/feature';
import { paperStates } from './rows/paper-states';
import { countUnanswered, readPapersInSlice, readTroubledPapers } from './rows/waiting';

export { papersHandlers } from './handlers';

const SCREEN = '/papers';

/** Papers ask the clerk what came out, and somebody to mend what holds them up. */
export const papersFeature: Feature = {
  projections: [paperStates],
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
  csv: {
    // One row for each paper to which something happened in the slice, as it stood at the slice's end.
    *'papers.csv'(tx, { after, upTo }) {
      for (const row of readPapersInSlice(tx, after, upTo)) {
        const { document, kind, copy, sha256, state, at } = row;
        yield {
          document,
          kind,
          copy: String(copy),
          sha256: sha256 ?? '',
          state,
          at: toLocalText(at),
        };
      }
    },
  },
};
