/** The control list as screen, file and paper show it. */
import type { ListKind } from '../../call/list-kind';
import type { ReadTx } from '../../register/transaction';
import { sideOf } from '../cases/case-view';
import { readPartiesOf } from '../cases/rows/cases';
import { moneyCell } from '../lists/cells';
import { placeOf } from '../lists/place';
import {
  readControlPage,
  readControlTotal,
  type ControlQuestion,
  type ControlRow,
} from './rows/control-list';

export const controlList: ListKind<'esv2.list'> = {
  name: 'esv2.list',
  title: (say) => say.esv2.list.title,
  cover: (say) => say.esv2.cover,
  page: readPage,
  total: readControlTotal,
  columns: [
    { head: (say) => say.esv2.column.number, cell: (row) => row.number },
    { head: (say) => say.esv2.column.first, cell: (row) => row.firstParty },
    { head: (say) => say.esv2.column.second, cell: (row) => row.secondParty },
    { head: (say) => say.esv2.column.registeredOn, cell: (row) => row.registeredOn },
    { head: (say) => say.esv2.column.receipt, cell: (row) => `${row.system} ${row.receipt}` },
    { head: (say) => say.esv2.column.amount, cell: (row) => moneyCell(row.amountSen), end: true },
    { head: (say) => say.esv2.column.state, cell: (row, { say }) => say.esv2.state[row.state] },
    { head: (say) => say.esv2.column.esv3Number, cell: (row) => row.esv3Number },
    { head: (say) => say.esv2.column.reason, cell: (row) => row.reason },
  ],
  narrowed: ({ outage, state }, scene) => [
    ...placeOf(scene, { outage }),
    ...(state === undefined ? [] : [[scene.say.esv2.column.state, scene.say.esv2.state[state]] as const]),
  ],
};

function readPage(tx: ReadTx, question: ControlQuestion, limit: number) {
  const { rows, next } = readControlPage(tx, question, limit);
  return { rows: withParties(tx, rows), next };
}

/** With the first of each side, as corrected. */
export function withParties(tx: ReadTx, rows: readonly ControlRow[]) {
  const parties = readPartiesOf(
    tx,
    rows.map(({ item }) => item),
  );
  return rows.map((row) => {
    const of = parties.get(row.item) ?? [];
    return { ...row, firstParty: sideOf(of, 'first'), secondParty: sideOf(of, 'second') };
  });
}
