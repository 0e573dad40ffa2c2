import type { SameWords } from './language';
import type { homeMs } from './home.ms';

export const homeEn = {
  title: 'Home',
  todo: 'To do now',
  keys: '↑ ↓ choose · Enter opens',
  emptyTitle: 'Nothing is waiting',
  emptyText: 'The next step, papers not yet confirmed and books that run low will stand here.',
  emptyAction: 'New case',
  reportAction: 'Report an outage',
  today: 'Today',
  figures: {
    cases: 'Cases registered',
    taken: 'Collected',
    waiting: 'Papers waiting',
    rows: 'Still to re-register',
  },
  chart: {
    title: 'Receipts by the hour',
    empty: 'The first receipt of today will be drawn here.',
    bar_one: '{{hour}}:00: {{count}} receipt, {{amount}}',
    bar_other: '{{hour}}:00: {{count}} receipts, {{amount}}',
    hour: 'Hour',
    receipts: 'Receipts',
    amount: 'Amount (RM)',
  },
  due: { late: '{{time}} overdue', left: '{{time}} left', before: 'before {{when}}' },
  urgency: { late: 'Late', soon: 'Soon', calm: 'Normal' },
} satisfies SameWords<typeof homeMs>;
