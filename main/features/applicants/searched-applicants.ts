/** What is found of a company: its names, numbers, addresses and telephones, those of earlier days, too. */
import { numberKeys } from '../../../domain/applicants/applicant-number';
import type { SearchSource } from '../../register/found';
import { applicantSummary } from './directory/applicant-view';
import { readChangedAfter } from './rows/applicants';

export const searchedApplicants: SearchSource = (tx, afterSeq, limit) =>
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
  });
