import { eachCaseRow, eachDocumentRow, eachPartyRow } from './rows/case-cells';
import type { Feature } from '../../call/feature';
import { sheetOf } from '../../call/list-kind';
import { casesList } from './cases-list';
import { letOffRule } from './issuing/let-off-rule';
import { printedDocuments } from './cause-book/printed-cases';
import type { SearchDocument } from '../../register/found';
import type { ReadTx } from '../../register/transaction';
import { casesAgenda } from './open-matters';
import { rangeBlocks } from './numbers/range-blocks';
import { withIdentity } from './case-view';
import { numberOfPayment } from '../../../domain/receipts/payment';
import { readCasePayment } from '../receipts/rows/payments';
import { readTraceCodes } from '../summonses/rows/summonses';
import { readCasesAfter, readParties } from './rows/cases';

export { casesHandlers } from './handlers';

export const casesFeature: Feature = {
  lists: [sheetOf(casesList)],
  series: [rangeBlocks],
  agenda: (tx, { now }) => casesAgenda(tx, now),
  approvals: { 'cases.issue': letOffRule },
  concerns: {
    'cases.issue': (_tx, { payer, first }) => ({
      kind: 'let-off',
      payers: [payer, ...first.map(({ name }) => name)],
    }),
  },
  search: (tx, afterSeq, limit) =>
    [...caseDocuments(tx, afterSeq, limit), ...printedDocuments(tx, afterSeq, limit)]
      .sort((one, other) => one.seq - other.seq)
      .slice(0, limit),
  csv: {
    'cases.csv': (tx, { after, upTo }) => eachCaseRow(tx, after, upTo),
    'parties.csv': (tx, { after, upTo }) => eachPartyRow(tx, after, upTo),
    'documents.csv': (tx, { after, upTo }) => eachDocumentRow(tx, after, upTo),
    // Appointments (Pilihan 3), ESV2 (Pilihan 2) and requests come with their features; their files have their header.
    'appointments.csv': () => [],
    'esv2-migration.csv': () => [],
    'requests.csv': () => [],
  },
};

const caseDocuments = (tx: ReadTx, afterSeq: number, limit: number): SearchDocument[] =>
  readCasesAfter(tx, afterSeq, limit).map((row) => {
    const parties = readParties(tx, row.id);
    const payment = readCasePayment(tx, row.id);
    return {
      kind: 'case',
      id: row.id,
      seq: row.seq,
      at: row.registeredAt,
      title: row.number,
      detail: [withIdentity(parties, 'first'), withIdentity(parties, 'second')].filter(Boolean).join(' / '),
      text: [
        row.number,
        payment ? numberOfPayment(payment.payment) : '',
        ...parties.flatMap((party) => [party.name, party.idNumber, party.phone]),
      ].join('\n'),
      codes: readTraceCodes(tx, row.id),
    };
  });
