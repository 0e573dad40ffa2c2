import type { receiptsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const receiptsErrorsEn = {
  'book-unknown': 'That receipt book was not found. Reload the list of books.',
  'book-closed': 'This receipt book is already closed. Nothing was changed.',
  'block-overlaps':
    'These serial numbers overlap another book. No book was given. Choose numbers that have not been given.',
  'block-malformed':
    'The book’s last number must not be lower than its first and must fit the number of digits.',
  'receipt-unknown': 'That receipt was not found. Search again.',
  'receipt-cancelled': 'This receipt has already been cancelled. Nothing was changed.',
  'canceller-is-issuer':
    'The officer who issued a receipt cannot cancel it. The receipt remains valid. Ask another officer.',
  'original-was-printed':
    'This receipt was printed. It remains valid. Take back the original, or mark it as not returned.',
  'serial-not-unknown': 'This serial number has already been settled. Nothing was changed. Reload the list.',
  'prefix-malformed': 'Capital letters, digits and hyphens only, up to 10 characters.',
} satisfies SameWords<typeof receiptsErrorsMs>;
