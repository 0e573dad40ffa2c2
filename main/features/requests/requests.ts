import type { Feature } from '../../call/feature';
import { sheetOf } from '../../call/list-kind';
import { requestDeadlines } from './request-deadlines';
import { requestsList } from './requests-list';
import { eachRequestRow } from './rows/packed-requests';
import { requestStates } from './request-state';

export { requestsHandlers } from './handlers';

export const requestsFeature: Feature = {
  projections: [requestStates],
  lists: [sheetOf(requestsList)],
  deadlines: requestDeadlines,
  csv: { 'requests.csv': eachRequestRow },
};
