import type { applicantsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const applicantsErrorsEn = {
  'applicant-unknown': 'That applicant was not found. Nothing was changed. Search the directory again.',
  'applicant-not-active':
    'That applicant is inactive or has been merged. Nothing was changed. Open the record again.',
  'applicant-not-retired': 'That applicant is still active. Nothing was changed. Open the record again.',
  'applicant-known':
    'This number is already in the directory. Nothing was saved. Find the number and correct that record.',
  'applicant-same': 'A record cannot be merged with itself. Nothing was changed. Choose the other record.',
  'address-unknown':
    'That e-mail address does not belong to this applicant. Nothing was changed. Open the record again.',
  'name-missing': 'A name is required.',
  'applicant-number-missing': 'An SSM or MyKad number is required.',
  'applicant-number-rounded': 'A spreadsheet rounded this number. Retype all of its digits.',
  'applicant-number-malformed':
    'Not an SSM or MyKad number. Example: 200503569212, 627436-A or 900102-03-1234.',
  'email-injection': 'This e-mail address hides a second line and is not accepted.',
  'email-formula': 'An e-mail address cannot begin with =, +, - or @.',
  'email-malformed': 'This e-mail address is not correct. Example: name@company.com.my.',
  'email-too-many': 'Too many e-mail addresses. Ten at most.',
  formula: 'Cannot begin with a formula sign (=, +, - or @).',
  'phone-malformed': 'This telephone number is not correct. Example: 03-4477863.',
  'phone-needed': 'Enter a telephone number so that they can be called.',
  'sheet-empty': 'The file is empty. Nothing was saved. Choose another file.',
  'sheet-no-header':
    'The file has no column headings. Nothing was saved. Add the headings: Nama, No. SSM / KP, E-mel.',
  'columns-too-many':
    'That file has more columns than a list. Nothing was saved. Save only the columns that are needed, then choose the file again.',
  'columns-missing':
    'These columns are missing: {{columns}}. Nothing was saved. Add them and choose the file again.',
  'columns-twice':
    'These columns appear twice: {{columns}}. Nothing was saved. Leave one of each and choose the file again.',
  'enquiry-unknown': 'That enquiry was not found. Nothing was changed. Open the list again.',
  'enquiry-done': 'Another officer has recorded this call. Nothing was changed. Take the next one.',
  'call-not-now':
    'Calls are recorded only while the outage is in force, and after recovery until it is closed. Nothing was saved.',
  'call-not-needed':
    'The notice has already reached this applicant by e-mail. Nothing was saved. Take the next call.',
  'call-made':
    'This applicant has already been told by another officer. Nothing was saved. Take the next call.',
  'list-unknown': 'That list was not found, or all its rows have been decided. Nothing was changed.',
  'row-decided': 'That row has been decided, taken or dropped by somebody meanwhile. Nothing was added.',
} satisfies SameWords<typeof applicantsErrorsMs>;
