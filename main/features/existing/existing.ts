import type { Feature } from '../../call/feature';
import { sheetOf } from '../../call/list-kind';
import { existingAgenda } from './existing-agenda';
import { matterLetOffRule } from './let-off-rule';
import { mattersList } from './matters-list';
import { eachMatterRow } from './rows/packed-matters';
import { matterStates } from './rows/matters';

export { existingHandlers } from './handlers';

export const existingFeature: Feature = {
  projections: [matterStates],
  lists: [sheetOf(mattersList)],
  approvals: { 'existing.receive': matterLetOffRule },
  concerns: {
    'existing.receive': (_tx, { party, paid }) => ({ kind: 'let-off', payers: [party, paid?.payer ?? ''] }),
  },
  agenda: (tx, { now }) => existingAgenda(tx, now),
  csv: { 'existing.csv': eachMatterRow },
};
