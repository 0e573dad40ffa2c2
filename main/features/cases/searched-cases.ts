/**
 * What is found of a case: its number and ESV3's, its parties as registered and as corrected, its payment, the codes on its
 * papers and letters; and what a cause book lists.
 */
import { correctedParties, type Change } from '../../../domain/cases/correction';
import { need } from '../../../domain/need';
import { numberOfPayment } from '../../../domain/receipts/payment';
import type { SearchDocument, SearchSource } from '../../register/found';
import type { ReadTx } from '../../register/transaction';
import { readCasePayment } from '../receipts/rows/payments';
import { readLetterCodes, readOfficialNumbers, readRenumberedAfter } from '../letters/rows/searched-letters';
import { readTraceCodes } from '../summonses/rows/summonses';
import { withIdentity } from './case-view';
import { printedDocuments } from './cause-book/printed-cases';
import { readCase, readCasesAfter, readOfficialParties, type CaseRow } from './rows/cases';
import { readChanges, readCorrectedAfter } from './rows/corrections';

export const searchedCases: SearchSource = (tx, afterSeq, limit) =>
  [
    ...caseDocuments(tx, afterSeq, limit),
    ...againDocuments(tx, readCorrectedAfter(tx, afterSeq, limit)),
    ...againDocuments(tx, readRenumberedAfter(tx, afterSeq, limit)),
    ...printedDocuments(tx, afterSeq, limit),
  ]
    .sort((one, other) => one.seq - other.seq)
    .slice(0, limit);

const caseDocuments = (tx: ReadTx, afterSeq: number, limit: number): SearchDocument[] =>
  readCasesAfter(tx, afterSeq, limit).map((row) => documentOf(tx, row, row.seq));

/** A case that was corrected, or got another number, takes its former document's place. */
const againDocuments = (tx: ReadTx, moved: readonly { caseId: string; seq: number }[]): SearchDocument[] =>
  moved.map(({ caseId, seq }) => documentOf(tx, need(readCase(tx, caseId), 'case that changed'), seq));

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
      ...readOfficialNumbers(tx, row.id),
      payment ? numberOfPayment(payment.payment) : '',
      ...official.flatMap((party) => [party.name, party.idNumber, party.phone]),
      ...changes.filter(isLookedFor).map(({ corrected }) => corrected),
    ].join('\n'),
    codes: [...readTraceCodes(tx, row.id), ...readLetterCodes(tx, row.id)],
  };
}

const isLookedFor = ({ field }: Change): boolean => ['name', 'idNumber', 'phone'].includes(field);
