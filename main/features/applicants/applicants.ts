import { sheetOf } from '../../call/list-kind';
import { applicantsList, enquiriesList } from './applicant-lists';
import { numberKeys } from '../../../domain/applicants/applicant-number';
import { markBounced } from './directory/applicant-facts';
import { callsToMake } from './enquiries/call-list';
import type { Feature } from '../../call/feature';
import { applicantSummary } from './directory/applicant-view';
import { directoryProjections } from './rows/entries';
import { callBacks } from './rows/enquiries';
import { readChangedAfter } from './rows/applicants';

export { applicantsHandlers } from './handlers';

export const applicantsFeature: Feature = {
  lists: [sheetOf(applicantsList), sheetOf(enquiriesList)],
  projections: [...directoryProjections, callBacks],
  recipients: {
    kind: 'applicant',
    bounced: (tx, { id, address, code }) => markBounced(tx, { applicant: id, address, code }),
  },
  agenda: (tx) => callsToMake(tx),
  search: (tx, afterSeq, limit) =>
    readChangedAfter(tx, afterSeq, limit).map((entry) => {
      const { state, lastSeq, lastAt, id } = entry;
      const { number, address } = applicantSummary(entry);
      return {
        kind: 'applicant',
        id,
        seq: lastSeq,
        at: lastAt,
        title: state.details.name,
        detail: [number, address].filter(Boolean).join(' · '),
        text: [
          state.details.name,
          ...state.names,
          state.details.number.number,
          ...numberKeys(state.details.number),
          ...state.numbers,
          ...state.addresses.map((each) => each.address),
          ...state.details.phones,
        ].join('\n'),
      };
    }),
};
