/** Everybody a letter goes to, as its file and its paper show them. */
import type { ListKind } from '../../call/list-kind';
import { readRecipientsPage } from './rows/recipients-page';

export const recipientsList: ListKind<'mail.batch'> = {
  name: 'mail.batch',
  title: (say) => say.mail.list.title,
  page: (tx, question) => readRecipientsPage(tx, question),
  total: () => null,
  columns: [
    { head: (say) => say.mail.list.name, cell: (row) => row.name },
    { head: (say) => say.mail.list.address, cell: (row) => row.address },
    { head: (say) => say.mail.list.state, cell: (row, { say }) => say.mail.state[row.state] },
    { head: (say) => say.mail.list.tries, cell: (row) => String(row.tries), end: true },
  ],
  narrowed: ({ state, search }, { say }) => [
    ...(state === null ? [] : [[say.mail.list.filter, say.mail.state[state]] as const]),
    ...(search === '' ? [] : [[say.mail.list.search, search] as const]),
  ],
};
