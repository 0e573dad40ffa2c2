/** The list of all papers. */
import { isKeptAsFile } from '../../../domain/papers/print-job';
import type { ListKind } from '../../call/list-kind';
import { timeCell } from '../lists/cells';
import { placeOf } from '../lists/place';
import { readPapersPage, readPapersTotal } from './rows/paper-list';
import { toPaper } from './rows/papers';

export const papersList: ListKind<'papers.list'> = {
  name: 'papers.list',
  title: (say) => say.papers.list.title,
  page: (tx, question, limit) => {
    const { rows, next } = readPapersPage(tx, question, limit);
    return { rows: rows.map(toPaper), next };
  },
  total: readPapersTotal,
  columns: [
    { head: (say) => say.papers.column.queued, cell: (row) => timeCell(row.queuedAt) },
    { head: (say) => say.papers.column.paper, cell: (row, { say }) => say.papers.kind[row.kind] },
    { head: (say) => say.papers.column.number, cell: (row) => row.number },
    {
      head: (say) => say.papers.column.mark,
      cell: ({ copy, superseded }, { say }) =>
        [
          copy === 0 ? say.papers.original : say.papers.copy.replace('{{n}}', String(copy)),
          ...(superseded ? [say.papers.superseded] : []),
        ].join(' · '),
    },
    {
      head: (say) => say.papers.column.state,
      cell: (row, { say }) => (isKeptAsFile(row) ? say.papers.keptAsFile : say.papers.state[row.state]),
    },
  ],
  narrowed: ({ day, kind, state }, scene) => [
    ...placeOf(scene, { day }),
    ...(kind === undefined ? [] : [[scene.say.papers.column.paper, scene.say.papers.kind[kind]] as const]),
    ...(state === undefined
      ? []
      : [[scene.say.papers.column.state, scene.say.papers.list.states[state]] as const]),
  ],
};
