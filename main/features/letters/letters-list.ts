/** Parties who were not told their case's new number yet, as screen, file and paper show them. */
import type { ListKind } from '../../call/list-kind';
import { placeOf } from '../lists/place';
import { readOwedPage, readOwedTotal } from './rows/letter-list';
import { toldParties } from './told-party';

export const lettersList: ListKind<'letters.list'> = {
  name: 'letters.list',
  title: (say) => say.letters.title,
  page: (tx, question, limit) => {
    const { rows, next } = readOwedPage(tx, question, limit);
    return { rows: toldParties(tx, rows), next };
  },
  total: readOwedTotal,
  columns: [
    { head: (say) => say.letters.column.party, cell: (row) => row.name },
    { head: (say) => say.letters.column.role, cell: ({ role }, { say }) => say.letters.roles[role] },
    { head: (say) => say.letters.column.known, cell: (row) => row.known },
    { head: (say) => say.letters.column.decided, cell: (row) => row.decided },
    { head: (say) => say.letters.column.state, cell: ({ state }, { say }) => say.letters.states[state] },
  ],
  narrowed: ({ day, outage, state, court }, scene) => [
    ...placeOf(scene, { day, outage }),
    ...(court === undefined ? [] : [[scene.say.letters.list.court, court] as const]),
    ...(state === undefined
      ? []
      : [[scene.say.letters.list.state, scene.say.letters.states[state]] as const]),
  ],
};
