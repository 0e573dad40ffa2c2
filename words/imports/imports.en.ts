import type { SameWords } from '../language';
import type { importsMs } from './imports.ms';

export const importsEn = {
  file: {
    title: 'How this file was read',
    notTaken_other: '{{count}} columns are not used: {{names}}',
    notTaken_one: '{{count}} column is not used: {{names}}',
    decodedTwice:
      'Another program had garbled the letters of this file; they were put right. Check the names.',
    again: 'Read again',
  },
  fields: {
    name: 'Name',
    number: 'Number',
    officialNumber: 'ESV3 case number',
    reference: 'Reference number',
    manualNumber: 'Manual number',
    emails: 'E-mail',
    phones: 'Telephone',
    permits: 'Kind of AP',
    systems: 'System',
    dataDate: 'Date of update',
    caseTypeName: 'Case type',
    first: 'Plaintiff / Applicant',
    second: 'Defendant / Respondent',
    registeredOn: 'Date registered',
    bench: 'Courtroom',
    note: 'Remarks',
    date: 'Date',
    states: 'States',
  },
} satisfies SameWords<typeof importsMs>;
