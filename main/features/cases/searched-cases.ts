/**
 * What is found of a case: its number, its parties as registered and as corrected, its payment, the codes on its papers; and
 * what a cause book lists.
 */
import { correctedParties, type Change } from '../../../domain/cases/correction';
import { need } from '../../../domain/need';
import { numberOfPayment } from '../../../domain/receipts/payment';
import type { SearchDocument, SearchSource } from '../../register/found';
import type { ReadTx } from '../../register/transaction';
import { readCasePayment } from '../receipts/rows/payments';
import { readTraceCodes } from '../summonses/rows/summonses';
import { withIdentity } from './case-view';
import { printedDocuments } from './cause-book/printed-cases';
import { readCase, readCasesAfter, readOfficialParties, type CaseRow } from './rows/cases';
import { readChanges, readCorrectedAfter } from './rows/corrections';

export const searchedCases: SearchSource = (tx, afterSeq, limit) =>
  [
    ...caseDocuments(tx, afterSeq, limit),
    ...correctedDocuments(tx, afterSeq, limit),
    ...printedDocuments(tx, afterSeq, limit),
  ]
    .sort((one, other) => one.seq - other.seq)
    .slice(0, limit);

const caseDocuments = (tx: ReadTx, afterSeq: number, limit: number): SearchDocument[] =>
  readCasesAfter(tx, afterSeq, limit).map((row) => documentOf(tx, row, row.seq));

/** A corrected case takes its former document's place. */
const correctedDocuments = (tx: ReadTx, afterSeq: number, limit: number): SearchDocument[] =>
  readCorrectedAfter(tx, afterSeq, limit).map(({ caseId, seq }) =>
    documentOf(tx, need(readCase(tx, caseId), 'corrected case'), seq),
  );

function documentOf(tx: ReadTx, row: CaseRow, seq: number): SearchDocument {
  const official = readOfficialParties(tx, row.id);
  const changes = readChanges(tx, row.id);
  const parties = correctedParties(official, changes);
  const payment = readCasePayment(tx, row.id);
  return {
    kind: 'case',
    id: row.id,
    seq,
    at: row.registeredAt,
    title: row.number,
    detail: [withIdentity(parties, 'first'), withIdentity(parties, 'second')].filter(Boolean).join(' / '),
    text: [
      row.number,
      payment ? numberOfPayment(payment.payment) : '',
      ...official.flatMap((party) => [party.name, party.idNumber, party.phone]),
      ...changes.filter(isLookedFor).map(({ corrected }) => corrected),
    ].join('\n'),
    codes: readTraceCodes(tx, row.id),
  };
}

const isLookedFor = ({ field }: Change): boolean => ['name', 'idNumber', 'phone'].includes(field);
