import type { SameWords } from '../language';
import type { importsMs } from './imports.ms';

export const importsEn = {
  file: {
    title: 'How this file was read',
    columns: 'Columns',
    notTaken_other: '{{count}} columns are not used: {{names}}',
    notTaken_one: 'Column not used: {{names}}',
    none: 'None',
    again: 'Read again',
    noHeader: 'This file has no column headings; its columns are taken in their order.',
  },
  fields: {
    name: 'Name',
    number: 'Number',
    emails: 'E-mail',
    phones: 'Telephone',
    permits: 'Kind of AP',
    systems: 'System',
    dataDate: 'Date of update',
    ordinal: 'No.',
    caseTypeName: 'Case type',
    first: 'Plaintiff / Applicant',
    firstId: "Plaintiff's identity no.",
    second: 'Defendant / Respondent',
    secondId: "Defendant's identity no.",
    registeredOn: 'Date registered',
    bench: 'Courtroom',
    note: 'Remarks',
    date: 'Date',
    states: 'States',
  },
} satisfies SameWords<typeof importsMs>;
