import type { Feature } from '../../call/feature';
import { sheetOf } from '../../call/list-kind';
import { eachSummonsEventRow } from './rows/summons-events';
import { summonsStates } from './rows/summons-states';
import { eachSummonsRow } from './rows/summonses';
import { waitingList, waitingPapers } from './waiting-list';

export { summonsesHandlers } from './handlers';

/** A case issues them; what is done with each afterwards is recorded here. */
export const summonsesFeature: Feature = {
  lists: [sheetOf(waitingList)],
  projections: [summonsStates],
  agenda: (tx) => waitingPapers(tx),
  csv: {
    'summonses.csv': (tx, { after, upTo }) => eachSummonsRow(tx, after, upTo),
    'summons-events.csv': eachSummonsEventRow,
  },
};
