/** The directory's events, and the lists that are kept with each. */
import type { ApplicantSource } from '../../../../domain/applicants/applicant';
import type { ApplicantChange } from '../../../../domain/applicants/applicant-history';
import { insert } from '../../../register/insert';
import type { WriteTx } from '../../../register/transaction';
import type { Entry } from './applicants';
import { addressRowsOf, directoryProjections, entryRowOf, numberRowsOf } from './entries';

/** Where a change came from, and who entered it. */
export interface Origin {
  readonly source: ApplicantSource;
  /** `<file hash>:<row>` of an import, else what the officer wrote down (a mail's date or reference). */
  readonly reference: string;
  readonly officer: string;
}

export function insertApplicant(tx: WriteTx, id: string, officer: string, seq: number): void {
  insert(tx, 'applicants', { id, at: tx.at, officer, seq });
}

export function insertChange(
  tx: WriteTx,
  id: string,
  change: ApplicantChange,
  origin: Origin,
  seq: number,
): void {
  const { kind, ...data } = change;
  insert(tx, 'applicant_events', {
    applicant: id,
    kind,
    source: origin.source,
    reference: origin.reference,
    data: JSON.stringify(data),
    at: tx.at,
    officer: origin.officer,
    seq,
  });
}

/** Brings the lists of the directory to an applicant's newest state. */
export function writeEntry(tx: WriteTx, entry: Entry): void {
  for (const { table, subject } of directoryProjections)
    if (tx.get(`SELECT 1 FROM ${table} WHERE ${subject} = ?`, entry.id))
      tx.run(`DELETE FROM ${table} WHERE ${subject} = ?`, entry.id);
  insert(tx, 'applicant_entries', entryRowOf(entry));
  for (const row of numberRowsOf(entry)) insert(tx, 'applicant_numbers', row);
  for (const row of addressRowsOf(entry)) insert(tx, 'applicant_addresses', row);
}
