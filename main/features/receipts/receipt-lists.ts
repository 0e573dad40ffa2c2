/** The list of receipts, and that of references which nobody has matched yet. */
import type { ListKind, Narrowed, ScreenWords } from '../../call/list-kind';
import { moneyCell, timeCell } from '../lists/cells';
import { placeOf } from '../lists/place';
import { receiptSummary } from './receipt-view';
import { readClaimsPage, readClaimsTotal } from './rows/claim-list';
import { readReceiptsPage, readReceiptsTotal } from './rows/receipt-list';

export const receiptsList: ListKind<'receipts.list'> = {
  name: 'receipts.list',
  title: (say) => say.receipts.title,
  page: (tx, question, limit) => {
    const { rows, next } = readReceiptsPage(tx, question, limit);
    return { rows: rows.map(receiptSummary), next };
  },
  total: readReceiptsTotal,
  columns: [
    { head: (say) => say.receipts.column.number, cell: (row) => row.number },
    { head: (say) => say.receipts.column.issued, cell: (row) => timeCell(row.issuedAt) },
    { head: (say) => say.receipts.column.payer, cell: (row) => row.payer },
    { head: (say) => say.receipts.column.case, cell: (row) => row.caseNumber },
    { head: (say) => say.receipts.column.method, cell: (row, { say }) => methodName(say, row.method) },
    { head: (say) => say.receipts.column.amount, cell: (row) => moneyCell(row.amountSen), end: true },
    { head: (say) => say.receipts.column.state, cell: (row, { say }) => say.receipts[row.cancelled ? 'cancelled' : 'good'] },
  ], // prettier-ignore
  narrowed: ({ day, outage, method, state }, scene) => [
    ...placeOf(scene, { day, outage }),
    ...(method === undefined ? [] : [paidBy(scene.say, method)]),
    ...(state === undefined
      ? []
      : [[scene.say.receipts.column.state, scene.say.receipts.list.states[state]] as const]),
  ],
};

export const claimsList: ListKind<'receipts.claims'> = {
  name: 'receipts.claims',
  title: (say) => say.receipts.claims.title,
  // whoever matches one reads its number elsewhere: it is not told
  page: (tx, question, limit) => {
    const { rows, next } = readClaimsPage(tx, question, limit);
    return { rows: rows.map(({ reference: _reference, bare: _bare, ...row }) => row), next };
  },
  total: readClaimsTotal,
  columns: [
    { head: (say) => say.receipts.column.issued, cell: (row) => timeCell(row.at) },
    { head: (say) => say.receipts.claims.of, cell: (row) => row.number },
    { head: (say) => say.receipts.column.method, cell: (row, { say }) => row.system || methodName(say, row.method) },
    { head: (say) => say.receipts.claims.officer, cell: (row, { nameOf }) => nameOf(row.officer) },
    { head: (say) => say.receipts.column.amount, cell: (row) => moneyCell(row.amountSen), end: true },
  ], // prettier-ignore
  narrowed: ({ day, method }, scene) => [
    ...placeOf(scene, { day }),
    ...(method === undefined ? [] : [paidBy(scene.say, method)]),
  ],
};

const paidBy = (say: ScreenWords, method: string): Narrowed => [
  say.receipts.column.method,
  methodName(say, method),
];
const methodName = (say: ScreenWords, method: string): string =>
  (say.receipts.method as Readonly<Record<string, string>>)[method] ?? method;
