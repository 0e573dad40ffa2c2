import type { reconciliationErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const reconciliationErrorsEn = {
  'row-unknown': 'That row was not found. Read the list again.',
  'row-state-wrong': 'The state of this row has changed. Nothing was changed. Look at its present state.',
  'queue-stopped': 'This queue is stopped because a number differed. Ask a supervisor to let it go on.',
  'queue-not-stopped': 'This queue is not stopped. Nothing was changed.',
  'not-next-in-queue': "It is not this row's turn. Re-register in the order of the numbers.",
  'taken-by-other': 'Another officer is entering this row. Take the next row.',
  'case-number-malformed': 'This case number does not have the right form, such as 10100-028-0124-2026.',
  'series-differs': "Court, type or year of this number differ from the case's. Check the number in ESV3.",
  'reference-differs':
    'The confirmed reference differs. Nothing was confirmed. Check the reference number in ESV3.',
  'package-stopped':
    'Writing the package was stopped. No file was left behind. Write it again when you are ready.',
  'package-running': 'A package is being written. Wait until it is done.',
  'package-wrong':
    'The package written did not pass verification, so it was removed. The register is safe. Try another folder.',
  'package-unknown': 'That package was not found. Read the list again.',
  'package-exists': 'A package of that name is already in this folder. Choose another folder.',
} satisfies SameWords<typeof reconciliationErrorsMs>;
