import type { SameWords } from '../language';
import type { homeMs } from './home.ms';

export const homeEn = {
  title: 'Home',
  todo: 'To do now',
  keys: '↑ ↓ choose · Enter opens',
  emptyTitle: 'Nothing is waiting',
  emptyText: 'Whatever there is to do stands here in the order of its time, the most pressing on top.',
  toCome: {
    label: 'What will stand here',
    step: 'The next step of an outage',
    stepWhen: 'As soon as an outage is reported',
    papers: 'Papers to answer for',
    papersWhen: 'When it is not certain that they came out',
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
    rows: 'Still to re-register',
    applicants: 'Active applicants',
    unreachable: 'Without working e-mail',
    calls: 'To be called',
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
