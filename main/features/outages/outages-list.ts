/** The list of outages that are over. */
import type { ListKind } from '../../call/list-kind';
import { timeCell } from '../lists/cells';
import { placeOf } from '../lists/place';
import { readOutagesPage, readOutagesTotal } from './rows/outage-list';

export const outagesList: ListKind<'outages.list'> = {
  name: 'outages.list',
  title: (say) => say.outages.list.before,
  page: readOutagesPage,
  total: readOutagesTotal,
  columns: [
    { head: (say) => say.outages.list.system, cell: (row) => row.system },
    { head: (say) => say.outages.list.since, cell: (row) => timeCell(row.startedAt) },
    { head: (say) => say.outages.list.until, cell: (row) => timeCell(row.restoredAt) },
    { head: (say) => say.outages.list.state, cell: (row, { say }) => say.outages.state[row.state] },
  ],
  narrowed: ({ day, system, state }, scene) => [
    ...placeOf(scene, { day }),
    ...(system === undefined ? [] : [[scene.say.outages.list.system, system] as const]),
    ...(state === undefined ? [] : [[scene.say.outages.list.state, scene.say.outages.state[state]] as const]),
  ],
};
