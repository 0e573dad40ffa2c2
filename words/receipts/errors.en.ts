import type { receiptsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const receiptsErrorsEn = {
  'book-unknown': 'That receipt book was not found. Reload the list of books.',
  'book-closed': 'This receipt book is already closed. Nothing was changed.',
  'book-prefix-used':
    'This prefix belongs to a book of the old register that was set aside here. No book was given. Choose another prefix, so that no receipt number comes twice.',
  'block-overlaps':
    'These serial numbers overlap another book. No book was given. Choose numbers that have not been given.',
  'block-malformed':
    'The book’s last number must not be lower than its first and must fit the number of digits.',
  'receipt-unknown': 'That receipt was not found. Search again.',
  'receipt-not-cancelled':
    'This receipt has not been cancelled. Cancel it first, then issue its replacement. No receipt was issued.',
  'receipt-replaced':
    'This case already has another valid receipt. Open the case to see its number. No receipt was issued.',
  'serials-unsettled':
    'There are serials of unknown fate since the restore. No receipt was issued. Call a supervisor to settle those serials first: one of them may be this very replacement.',
  'receipt-of-no-case':
    'This receipt has no case that is still worked on here. Refund the money or ask a supervisor. No receipt was issued.',
  'receipt-cancelled': 'This receipt has already been cancelled. Nothing was changed.',
  'canceller-is-issuer':
    'The officer who issued a receipt cannot cancel it. The receipt remains valid. Ask another officer.',
  'original-was-printed':
    'This receipt was sent to a printer, and its paper may still come out. It remains valid. Take back the original, or mark it as not returned.',
  'original-never-printed':
    'No paper of this receipt was ever sent to a printer. It remains valid. Choose “Never printed”.',
  'original-not-out':
    'The original was reported as not come out. The receipt remains valid. If the original is in your hand, first confirm under Papers that it was printed.',
  'original-not-missing': 'The original of this receipt is not being missed. Nothing was changed.',
  'claim-unknown': 'That reference has already been matched or was not found. Reload the list.',
  'claim-differs':
    'The number or amount differs from what was recorded. Nothing was changed. Check the statement again; if it does differ, tell a supervisor.',
  'matcher-is-collector':
    'The officer who took this payment cannot match it. Nothing was changed. Ask another officer.',
  'serial-not-unknown': 'This serial number has already been settled. Nothing was changed. Reload the list.',
  'prefix-malformed': 'Capital letters, digits and hyphens only, up to 10 characters.',
} satisfies SameWords<typeof receiptsErrorsMs>;
