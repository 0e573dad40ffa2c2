/** The desk's requests, as screen, file and paper show them. */
import type { ListKind } from '../../call/list-kind';
import { timeCell } from '../lists/cells';
import { placeOf } from '../lists/place';
import { listedRequest } from './request-view';
import { readRequestsPage, readRequestsTotal } from './rows/request-list';
import { offeredService } from './services';

export const requestsList: ListKind<'requests.list'> = {
  name: 'requests.list',
  title: (say) => say.requests.list.title,
  page: (tx, question, limit) => {
    const { rows, next } = readRequestsPage(tx, question, limit);
    return { rows: rows.map((row) => listedRequest(tx, row)), next };
  },
  total: readRequestsTotal,
  columns: [
    { head: (say) => say.requests.column.number, cell: (row) => row.number },
    { head: (say) => say.requests.column.service, cell: (row, { language }) => row.serviceName[language] },
    { head: (say) => say.requests.column.body, cell: (row) => row.body },
    { head: (say) => say.requests.column.person, cell: (row) => row.person },
    { head: (say) => say.requests.column.subject, cell: (row) => row.subject },
    { head: (say) => say.requests.column.arrivedAt, cell: (row) => timeCell(row.arrivedAt) },
    { head: (say) => say.requests.column.dueAt, cell: (row) => timeCell(row.dueAt) },
    { head: (say) => say.requests.column.state, cell: (row, { say }) => say.requests.state[row.state] },
    { head: (say) => say.requests.column.responsible, cell: (row, { nameOf }) => nameOf(row.responsible) },
  ],
  narrowed: ({ state, service, responsible, day }, scene) => {
    const { tx, say, language, nameOf } = scene;
    return [
      ...placeOf(scene, { day }),
      ...(state === undefined ? [] : [[say.requests.column.state, say.requests.state[state]] as const]),
      ...(service === undefined
        ? []
        : [[say.requests.column.service, offeredService(tx, service)?.name[language] ?? service] as const]),
      ...(responsible === undefined ? [] : [[say.requests.column.responsible, nameOf(responsible)] as const]),
    ];
  },
};
