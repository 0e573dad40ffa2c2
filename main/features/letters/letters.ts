import type { Feature } from '../../call/feature';
import { sheetOf } from '../../call/list-kind';
import { lettersList } from './letters-list';
import { letterAnswered } from './move-letter';
import { countOwed } from './rows/letter-list';
import { letterPlaces } from './rows/letter-places';
import { eachLetterRow } from './rows/packed-letters';

export { lettersHandlers } from './handlers';

export const lettersFeature: Feature = {
  projections: [letterPlaces],
  recipients: { kind: 'party', answered: letterAnswered },
  lists: [sheetOf(lettersList)],
  // the guide names no time: the line only calls attention, after the outage is closed, too
  agenda: (tx) =>
    countOwed(tx).map(({ outage, system, count }) => ({
      ...{ id: `parties-untold-${outage}`, kind: 'parties-untold', urgency: 'soon', dueAt: null },
      ...{ values: { count, system }, to: '/letters' },
    })),
  csv: { 'letters.csv': eachLetterRow },
};
