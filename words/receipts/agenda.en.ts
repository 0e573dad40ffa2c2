import type { receiptsAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const receiptsAgendaEn = {
  'book-low': {
    what: 'Numbers left in the receipt book: {{remaining}}',
    why: 'Give a new book before {{next}} and the numbers after it run out.',
  },
  'unknown-serials': {
    what_one: 'Establish what happened to {{count}} serial number',
    what_other: 'Establish what happened to {{count}} serial numbers',
    why: 'Receipts may have been issued under these numbers after the backup was made.',
  },
  'originals-out': {
    what_one: 'The original of receipt {{number}} has not been returned',
    what_other: '{{count}} originals have not been returned; the first is {{number}}',
    why: 'The receipt was cancelled, but the payer has not surrendered the original.',
  },
  'references-unmatched': {
    what_one: 'Match {{count}} payment reference',
    what_other: 'Match {{count}} payment references',
    why: 'Another officer looks for the money in the bank statement or the accounting system.',
  },
} satisfies SameWords<typeof receiptsAgendaMs>;
