import type { helpMs } from './help.ms';

export const helpEn: Record<keyof typeof helpMs, string> = {
  title: 'Help',
  search: 'Search the help',
  searchNote_noCases: 'For example: notice, printer, password',
  searchNote: 'For example: wrong receipt, printer, password',
  here: 'On this screen',
  others: 'Other topics',
  found: 'Found',
  forError: 'Help with this message',
  none: 'Nothing found. Try other words.',
  keys: 'Keys of this screen',
  save: 'Save as PDF…',
  saveTitle: 'Choose a folder for the help book',
  saved: 'Help book saved: {{file}}',
  book: 'Kaunter Siaga Help',
  bookLead: 'How to do each thing at this counter. Words in bold are labels on the screen.',
};
