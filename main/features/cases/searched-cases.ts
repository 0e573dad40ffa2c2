/** What is found of a case: its number, its parties, its payment, the codes on its papers; and what a cause book lists. */
import { numberOfPayment } from '../../../domain/receipts/payment';
import type { SearchDocument, SearchSource } from '../../register/found';
import type { ReadTx } from '../../register/transaction';
import { readCasePayment } from '../receipts/rows/payments';
import { readTraceCodes } from '../summonses/rows/summonses';
import { withIdentity } from './case-view';
import { printedDocuments } from './cause-book/printed-cases';
import { readCasesAfter, readParties } from './rows/cases';

export const searchedCases: SearchSource = (tx, afterSeq, limit) =>
  [...caseDocuments(tx, afterSeq, limit), ...printedDocuments(tx, afterSeq, limit)]
    .sort((one, other) => one.seq - other.seq)
    .slice(0, limit);

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
