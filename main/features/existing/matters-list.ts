/** Matters on existing cases, as screen, file and paper show them. */
import type { ListKind } from '../../call/list-kind';
import { moneyCell, timeCell } from '../lists/cells';
import { placeOf } from '../lists/place';
import { referenceOfMatter } from './matter-reference';
import { readMattersPage, readMattersTotal, type ListedMatter } from './rows/matter-list';
import type { ReadTx } from '../../register/transaction';

export const mattersList: ListKind<'existing.list'> = {
  name: 'existing.list',
  title: (say) => say.existing.list.title,
  page: (tx, question, limit) => {
    const { rows, next } = readMattersPage(tx, question, limit);
    return { rows: rows.map((row) => shownMatter(tx, row)), next };
  },
  total: readMattersTotal,
  columns: [
    { head: (say) => say.existing.column.number, cell: (row) => row.number },
    { head: (say) => say.existing.column.system, cell: (row) => row.system },
    { head: (say) => say.existing.column.party, cell: (row) => row.party },
    { head: (say) => say.existing.column.at, cell: (row) => timeCell(row.at) },
    { head: (say) => say.existing.column.documents, cell: (row) => row.documents.replaceAll('\n', ', ') },
    {
      head: (say) => say.existing.column.work,
      cell: ({ work, workNote }, { say }) =>
        work === null ? '' : [say.existing.work[work], workNote].filter(Boolean).join(': '),
    },
    { head: (say) => say.existing.column.reference, cell: (row) => row.reference },
    { head: (say) => say.existing.column.amount, cell: (row) => moneyCell(row.amountSen), end: true },
    { head: (say) => say.existing.column.state, cell: (row, { say }) => say.existing.state[row.state] },
    { head: (say) => say.existing.column.reason, cell: (row) => row.reason },
  ],
  narrowed: ({ outage, state, day }, scene) => [
    ...placeOf(scene, { outage, day }),
    ...(state === undefined
      ? []
      : [[scene.say.existing.column.state, scene.say.existing.state[state]] as const]),
  ],
};

/** With the receipt's number as it goes into ESV3 now. */
export const shownMatter = (tx: ReadTx, { numberKey: _key, ...row }: ListedMatter) => ({
  ...row,
  reference: referenceOfMatter(tx, { ...row, numberKey: _key }),
});
