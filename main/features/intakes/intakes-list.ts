/** Intakes, as screen, file and paper show them. */
import type { ListKind } from '../../call/list-kind';
import { timeCell } from '../lists/cells';
import { placeOf } from '../lists/place';
import { viewOf } from './intake-view';
import { readIntakesPage, readIntakesTotal } from './rows/intake-list';

export const intakesList: ListKind<'intakes.list'> = {
  name: 'intakes.list',
  title: (say) => say.intakes.title,
  page: (tx, question, limit) => {
    const { rows, next } = readIntakesPage(tx, question, limit);
    return { rows: rows.map((row) => viewOf(tx, row)), next };
  },
  total: readIntakesTotal,
  columns: [
    { head: (say) => say.intakes.column.reference, cell: (row) => row.reference },
    { head: (say) => say.intakes.column.party, cell: (row) => row.party },
    { head: (say) => say.intakes.column.other, cell: (row) => row.other },
    { head: (say) => say.intakes.column.type, cell: (row) => row.caseType },
    { head: (say) => say.intakes.column.at, cell: (row) => timeCell(row.at) },
    {
      head: (say) => say.intakes.column.missing,
      cell: ({ missing, note }, { language }) =>
        [...missing.map(({ nameMs, nameEn }) => (language === 'en' && nameEn) || nameMs), note]
          .filter(Boolean)
          .join(', '),
    },
    { head: (say) => say.intakes.column.askedAt, cell: ({ askedAt }) => (askedAt ? timeCell(askedAt) : '') },
  ],
  narrowed: ({ outage, day, court }, scene) => [
    ...placeOf(scene, { outage, day }),
    ...(court === undefined ? [] : [[scene.say.intakes.court, court] as const]),
  ],
};
