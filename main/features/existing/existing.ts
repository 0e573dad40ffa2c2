import type { Feature } from '../../call/feature';
import { sheetOf } from '../../call/list-kind';
import { existingAgenda } from './existing-agenda';
import { mattersList } from './matters-list';
import { eachMatterRow } from './rows/packed-matters';
import { matterStates } from './rows/matters';

export { existingHandlers } from './handlers';

export const existingFeature: Feature = {
  projections: [matterStates],
  lists: [sheetOf(mattersList)],
  agenda: (tx, { now }) => existingAgenda(tx, now),
  csv: { 'existing.csv': eachMatterRow },
};
