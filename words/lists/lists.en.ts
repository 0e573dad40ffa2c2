import type { SameWords } from '../language';
import type { listsMs } from './lists.ms';

export const listsEn = {
  day: 'Date',
  dayAll: 'All dates',
  outage: 'Outage',
  all: 'All',
  since: '{{system}} since {{when}}',
  clear: 'Clear filters',
  narrow: 'List filters',
  rows_one: '{{count}} row',
  rows_other: '{{count}} rows',
  total: 'Total {{amount}}',
  sort: 'Sort by {{column}}',
  save: 'Save CSV',
  saved_one: '{{count}} row saved in {{file}}.',
  saved_other: '{{count}} rows saved in {{file}}.',
  saveFolder: 'Folder for the list',
  print: 'Print list',
  printed: 'The list has been sent to the print queue.',
  nothing: 'No matching rows',
  nothingText: 'Change or clear the filters.',
  menu: {
    title: 'Actions for {{row}}',
    open: 'Open',
    copyCell: 'Copy “{{text}}”',
    copyRow: 'Copy row',
    copied: 'Copied.',
    notCopied: 'Could not copy. The clipboard does not respond.',
  },
  keys: {
    save: 'Save list as CSV',
    print: 'Print list',
    narrow: 'To the list’s filters',
    copy: 'Copy from the row (or right-click)',
  },
} satisfies SameWords<typeof listsMs>;
