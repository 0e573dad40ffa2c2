/** The list of notices. */
import type { ListKind } from '../../call/list-kind';
import { timeCell } from '../lists/cells';
import { placeOf } from '../lists/place';
import { viewOf } from './notice-standing';
import { readNoticesPage, readNoticesTotal } from './rows/notice-list';

/** Each stands on its channels, whose events, mails and posters are read. */
const SHORT_PAGE = 20;
/** An outage's notices are told at once. */
const ALL_OF_OUTAGE = 1000;

export const noticesList: ListKind<'notices.list'> = {
  name: 'notices.list',
  title: (say) => say.notices.list.title,
  page: (tx, question, limit) => {
    const { rows, next } = readNoticesPage(tx, question, limit);
    return { rows: rows.map((row) => viewOf(tx, row)), next };
  },
  total: readNoticesTotal,
  pageLength: ({ outage }) => (outage === undefined ? SHORT_PAGE : ALL_OF_OUTAGE),
  columns: [
    { head: (say) => say.notices.list.system, cell: (row) => row.system },
    { head: (say) => say.notices.list.number, cell: (row) => String(row.number), end: true },
    { head: (say) => say.notices.list.kind, cell: (row, { say }) => say.notices.kind[row.kind] },
    { head: (say) => say.notices.list.written, cell: (row) => timeCell(row.writtenAt) },
    { head: (say) => say.notices.list.dueAt, cell: (row) => timeCell(row.dueAt) },
    {
      head: (say) => say.notices.list.channels,
      cell: ({ channels }, { say }) =>
        channels
          .map(({ channel, state }) => `${say.notices.channel[channel]}: ${say.notices.state[state]}`)
          .join('; '),
    },
    { head: (say) => say.notices.list.told, cell: (row) => timeCell(row.toldAt) },
    { head: (say) => say.notices.list.everywhere, cell: (row) => timeCell(row.toldEverywhereAt) },
  ],
  narrowed: ({ day, outage, kind }, scene) => [
    ...placeOf(scene, { day, outage }),
    ...(kind === undefined ? [] : [[scene.say.notices.list.kind, scene.say.notices.kind[kind]] as const]),
  ],
};
