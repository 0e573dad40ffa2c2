import type { SameWords } from '../language';
import type { homeMs } from './home.ms';

export const homeEn = {
  title: 'Home',
  todo: 'To do now',
  keys: '↑ ↓ choose · Enter open',
  emptyTitle: 'Nothing is waiting',
  emptyText: 'Things to do are shown here in order of time, with the most urgent at the top.',
  toCome: {
    label: 'What will appear here',
    step: 'Next step in an outage',
    stepWhen: 'As soon as an outage is reported',
    papers: 'Papers to confirm',
    papersWhen: 'Until an officer confirms what came out',
    books: 'Receipt books and number ranges',
    booksWhen: 'Before their numbers run out',
    rows: 'Cases to re-register',
    rowsWhen: 'Once the central system is back',
  },
  emptyAction: 'New case',
  reportAction: 'Report an outage',
  today: 'Today',
  figures: {
    cases: 'Cases registered',
    taken: 'Collected',
    waiting: 'Papers waiting',
    rows: 'To re-register',
    applicants: 'Active applicants',
    unreachable: 'No working e-mail',
    calls: 'To call',
  },
  chart: {
    title: 'Receipts by hour',
    empty: 'Today’s first receipt will be shown here.',
    bar_one: '{{hour}}:00: {{count}} receipt, {{amount}}',
    bar_other: '{{hour}}:00: {{count}} receipts, {{amount}}',
    hour: 'Hour',
    receipts: 'Receipts',
    amount: 'Amount (RM)',
  },
  due: { late: '{{time}} overdue', left: '{{time}} left', before: 'before {{when}}' },
  urgency: { late: 'Overdue', soon: 'Soon', calm: 'Normal' },
} satisfies SameWords<typeof homeMs>;
