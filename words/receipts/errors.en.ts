import type { receiptsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const receiptsErrorsEn = {
  'book-unknown': 'That receipt book was not found. Read the list of books again.',
  'book-closed': 'This receipt book is closed already. Nothing was changed.',
  'block-overlaps':
    'These serials overlap another book. Nothing was given. Choose numbers that are not given yet.',
  'block-malformed':
    "The book's last number must not be smaller than its first and must fit its number of digits.",
  'receipt-unknown': 'That receipt was not found. Search once more.',
  'receipt-cancelled': 'This receipt is cancelled already. Nothing was changed.',
  'canceller-is-issuer':
    'Whoever issued a receipt cannot cancel it. The receipt stands. Ask another officer.',
  'original-was-printed':
    'This receipt was printed, so its original must be surrendered or marked as not returned. The receipt stands.',
  'serial-not-unknown': 'The fate of this serial is known already. Nothing was changed. Read the list again.',
  'prefix-malformed': 'Capital letters, digits and hyphens only, up to 10 characters.',
} satisfies SameWords<typeof receiptsErrorsMs>;
