import { sheetOf } from '../../call/list-kind';
import { applicantsList, enquiriesList } from './applicant-lists';
import { markBounced } from './directory/applicant-facts';
import { callList, tellByTelephone } from './calls/call-list';
import { rowsToDecide } from './lists/left-rows';
import { callsToMake } from './enquiries/call-list';
import type { Feature } from '../../call/feature';
import { directoryProjections } from './rows/entries';
import { eachCallRow } from './rows/calls';
import { callBacks } from './rows/enquiries';

export { applicantsHandlers } from './handlers';

export const applicantsFeature: Feature = {
  lists: [sheetOf(applicantsList), sheetOf(enquiriesList), sheetOf(callList)],
  projections: [...directoryProjections, callBacks],
  recipients: {
    kind: 'applicant',
    bounced: (tx, { id, address, code }) => markBounced(tx, { applicant: id, address, code }),
  },
  agenda: (tx) => [...tellByTelephone(tx), ...rowsToDecide(tx), ...callsToMake(tx)],
  csv: { 'calls.csv': eachCallRow },
};
