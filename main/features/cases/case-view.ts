/** Cases as lists and pages show them. */
import type { PartyReading } from '../../../domain/cases/correction';
import { maskIdentity, type IdentityType } from '../../../domain/cases/identity';
import type { ReadTx } from '../../register/transaction';
import { paymentReference } from '../../../domain/receipts/payment';
import { readCasePayment } from '../receipts/rows/payments';
import { readDocuments, type CaseRow } from './rows/cases';
import type { Correction } from './rows/corrections';

/** "Aminah binti Ali +2": the first name of a side and how many more there are. */
export function sideOf(parties: readonly PartyReading[], role: 'first' | 'second'): string {
  const [first, ...more] = parties.filter((party) => party.role === role);
  return first ? first.name + (more.length > 0 ? ` +${more.length}` : '') : '';
}

/** The same with the first one's number masked: tells two of one name apart on a list. */
export function withIdentity(parties: readonly PartyReading[], role: 'first' | 'second'): string {
  const first = parties.find((party) => party.role === role);
  const side = sideOf(parties, role);
  return first?.idNumber ? `${side} (${maskIdentity(first.idType as IdentityType, first.idNumber)})` : side;
}

export function caseSummary(row: CaseRow, parties: readonly PartyReading[], officialNumber: string | null) {
  const { id, number, court, caseType, kind, registeredAt, outage } = row;
  return {
    id,
    number,
    court,
    caseType,
    kind,
    registeredAt,
    outage,
    firstParty: sideOf(parties, 'first'),
    secondParty: sideOf(parties, 'second'),
    officialNumber,
  };
}

export function caseParts(tx: ReadTx, row: CaseRow, parties: readonly PartyReading[]) {
  const paid = readCasePayment(tx, row.id);
  return {
    parties: [...parties],
    documents: readDocuments(tx, row.id),
    payment: paid ? { method: paid.payment.method, reference: paymentReference(paid.payment) } : null,
  };
}

/** A note as the case's file shows it beside the official row. */
export const correctionView = ({ caseId: _case, changes, ...note }: Correction) => ({
  ...note,
  changes: [...changes],
});
