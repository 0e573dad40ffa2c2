import type { receiptsAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const receiptsAgendaEn = {
  'book-low': {
    what: 'Numbers left in the receipt book: {{remaining}}',
    why: 'Give a new book before {{next}} and those after it are used.',
  },
  'unknown-serials': {
    what_one: 'Settle what became of {{count}} serial',
    what_other: 'Settle what became of {{count}} serials',
    why: 'Receipts may have been issued under these numbers after the backup was made.',
  },
} satisfies SameWords<typeof receiptsAgendaMs>;
