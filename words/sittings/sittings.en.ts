import type { sittingsMs } from './sittings.ms';
import type { SameWords } from '../language';

/** The courts' lists of sittings, in which hearings take their places (S1.5). */
export const sittingsEn = {
  title: 'List of sittings',
  lead: 'Hearings of new cases take their places in this list. A court without a list types the date itself.',
  locked: 'This list is changed by a supervisor or the administrator.',
  court: 'Court',
  empty: 'No list of sittings',
  emptyText: 'Without a list, the date of a hearing is typed at the counter.',
  places: 'Number of places',
  column: { at: 'Date and time', bench: 'Bench', kind: 'For', places: 'Places', change: 'Change' },
  taken: '{{taken}} of {{capacity}} taken',
  closed: 'closed, {{taken}} taken',
  restDay: 'day of rest, {{taken}} taken',
  add: {
    open: 'Add a sitting',
    title: 'Add a sitting',
    until: 'Repeat each week until',
    untilNote: 'Leave empty for once only. Days of rest are passed over.',
    save: 'Add',
    done: '{{added}} sittings added.',
    doneSkipped: '{{added}} sittings added; {{skipped}} days passed over.',
  },
  change: {
    open: 'Change places',
    text: '{{taken}} places are taken and stay so. None (0): no further place is given.',
    save: 'Save',
    done: 'The number of places was saved.',
  },
  choose: {
    label: 'Sitting',
    left_one: '{{count}} place left',
    left_other: '{{count}} places left',
    none: 'No sitting has room. Ask a supervisor to add one.',
    other: 'A day of rest (with a supervisor’s approval)',
    back: 'Choose from the list',
  },
} satisfies SameWords<typeof sittingsMs>;
