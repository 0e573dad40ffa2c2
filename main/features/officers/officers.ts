import { sheetOf } from '../../call/list-kind';
import { decisionsList } from './decisions-list';
import type { Feature } from '../../call/feature';
import { readAlone } from './rows/decisions';

export { officersHandlers } from './handlers';

export const officersFeature: Feature = {
  lists: [sheetOf(decisionsList)],
  agenda: (tx) => {
    const count = readAlone(tx).length;
    if (count === 0) return [];
    const line = { id: 'decided-alone', kind: 'decided-alone', urgency: 'soon' as const };
    return [{ ...line, dueAt: null, values: { count }, to: '/settings/officers', by: 'supervisor' }];
  },
};
