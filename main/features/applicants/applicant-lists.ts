/** The directory, and who asked during an outage, as their file and their paper show them. */
import type { ListKind } from '../../call/list-kind';
import { timeCell } from '../lists/cells';
import { applicantSummary } from './directory/applicant-view';
import { readPage } from './rows/directory-list';
import { readEnquiries } from './rows/enquiries';

export const applicantsList: ListKind<'applicants.list'> = {
  name: 'applicants.list',
  title: (say) => say.applicants.title,
  page: (tx, question) => {
    const { entries, next } = readPage(tx, question);
    return { rows: entries.map(applicantSummary), next };
  },
  total: () => null,
  columns: [
    { head: (say) => say.applicants.column.name, cell: (row) => row.name },
    { head: (say) => say.applicants.column.number, cell: (row) => row.number },
    { head: (say) => say.applicants.column.address, cell: (row) => row.address },
    { head: (say) => say.applicants.column.state, cell: (row, { say }) => say.applicants.state[row.state] },
  ],
  narrowed: ({ text, show }, { say }) => [
    [say.applicants.show.label, say.applicants.show[show]],
    ...(text === '' ? [] : [[say.applicants.filter, text] as const]),
  ],
};

export const enquiriesList: ListKind<'applicants.enquiries'> = {
  name: 'applicants.enquiries',
  title: (say) => say.applicants.enquiry.title,
  page: (tx, { show, after }, limit) => {
    const rows = readEnquiries(tx, show, after === null ? undefined : Number(after), limit + 1);
    const shown = rows.slice(0, limit);
    return {
      rows: shown.map(({ seq: _seq, ...row }) => row),
      next: rows.length > limit ? String(shown.at(-1)?.seq) : null,
    };
  },
  total: () => null,
  columns: [
    { head: (say) => say.applicants.enquiry.when, cell: (row) => timeCell(row.at) },
    { head: (say) => say.applicants.enquiry.who, cell: (row) => row.name },
    { head: (say) => say.applicants.enquiry.phone, cell: (row) => row.phone },
    { head: (say) => say.applicants.enquiry.asked, cell: (row) => row.asked },
    {
      head: (say) => say.applicants.enquiry.lastCall,
      cell: ({ calls }) => timeCell(calls.at(-1)?.at ?? null),
    },
  ],
  narrowed: ({ show }, { say }) => [[say.applicants.show.label, say.applicants.enquiry[show]]],
};
