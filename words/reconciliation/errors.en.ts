import type { reconciliationErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const reconciliationErrorsEn = {
  'esv3-list-no-header':
    'No column of ESV3 case numbers was found in this list. Nothing was changed. Choose another file, or name its column.',
  'esv3-list-empty': 'This list has no rows. Nothing was changed. Choose another file.',
  'row-unknown': 'That row was not found. Reload the list.',
  'row-state-wrong': 'The state of this row has changed. Nothing was changed. Check its current state.',
  'queue-stopped':
    'This queue is stopped because a number differed. Nothing was changed. Ask a supervisor to resume it.',
  'queue-not-stopped': 'This queue is not stopped. Nothing was changed.',
  'not-next-in-queue': 'It is not this row’s turn. Re-register in number order.',
  'taken-by-other': 'Another officer is registering this row. Take the next row.',
  'case-number-malformed': 'The format of this case number is not correct. Example: 10100-028-0124-2026.',
  'series-differs': 'The court, type or year in this number differs from the case. Check the number in ESV3.',
  'reference-differs':
    'The confirmed reference differs. Nothing was confirmed. Check the reference number in ESV3.',
  'package-stopped':
    'Writing the reconciliation file was stopped. No file was left behind. Write it again when you are ready.',
  'package-running': 'A reconciliation file is being written. Wait until it is finished.',
  'package-unsettled':
    'The previous reconciliation file was not finished and its drive does not answer: {{file}}. No file was written. Connect that drive again or take it away, then try once more.',
  'package-wrong':
    'The reconciliation file failed verification, so it was deleted. The register is safe. Try another folder.',
  'package-unknown': 'That reconciliation file was not found. Reload the list.',
  'recipient-key-wrong':
    'This is not an age public key: it begins with age1 and has 62 characters. Nothing was saved. Copy the key again from its recipient.',
  'recipient-key-private':
    'This is a private key, not a public one. Nothing was saved. Clear the field and ask the recipient for the key that begins with age1; the private key should be replaced, since somebody else has seen it.',
  'recipient-twice': 'This key is already on the list of recipients. Nothing was saved.',
  'recipients-too-many':
    'The list of recipients is full (20). Nothing was saved. Remove recipients who are no longer needed.',
  'recipient-unknown': 'That recipient is no longer on the list. Nothing was changed. Reload the list.',
  'package-exists': 'A file of that name already exists in this folder. Choose another folder.',
} satisfies SameWords<typeof reconciliationErrorsMs>;
