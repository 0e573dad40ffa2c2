import type { applicantsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const applicantsErrorsEn = {
  'applicant-unknown': 'That applicant was not found. Nothing was changed. Look in the directory again.',
  'applicant-not-active':
    'That applicant is not active or was merged. Nothing was changed. Open the record again.',
  'applicant-not-retired': 'That applicant is not retired. Nothing was changed. Open the record again.',
  'applicant-known':
    'This number is in the directory already. Nothing was saved. Find the number and correct that record.',
  'applicant-same': 'A record cannot be merged with itself. Nothing was changed. Choose the other record.',
  'address-unknown':
    'That e-mail address is not this applicant’s. Nothing was changed. Open the record again.',
  'name-missing': 'A name is needed.',
  'applicant-number-missing': 'An SSM number or MyKad is needed.',
  'applicant-number-rounded': 'A spreadsheet rounded this number. Type all of its digits again.',
  'applicant-number-malformed':
    'Neither an SSM number nor a MyKad. For example 200503569212, 627436-A or 900102-03-1234.',
  'email-injection': 'Another line is hidden in this e-mail address. It is not accepted.',
  'email-formula': 'An e-mail address cannot begin with =, +, - or @.',
  'email-malformed': 'This e-mail address is wrong. For example name@company.com.my.',
  'email-too-many': 'Too many e-mail addresses. Keep ten at most.',
  formula: 'Cannot begin with a formula sign (=, +, - or @).',
  'phone-malformed': 'This telephone number is wrong. For example 03-4477863.',
  'phone-needed': 'Enter a telephone number, so that they can be called.',
  'sheet-empty': 'The file is empty. Nothing was kept. Choose another file.',
  'sheet-no-header':
    'The file has no row of column headings. Nothing was kept. Add the headings: Nama, No. SSM / KP, E-mel.',
  'columns-missing':
    'These columns are missing: {{columns}}. Nothing was kept. Add them and choose the file again.',
  'columns-twice':
    'These columns stand there twice: {{columns}}. Nothing was kept. Leave one of each and choose the file again.',
  'import-stopped': 'The import was stopped. Rows that were taken stay. Choose the same file to go on.',
  'enquiry-unknown': 'That enquiry was not found. Nothing was changed. Open the list again.',
  'enquiry-done': 'Another officer has noted this call. Nothing was changed. Take the next one.',
} satisfies SameWords<typeof applicantsErrorsMs>;
