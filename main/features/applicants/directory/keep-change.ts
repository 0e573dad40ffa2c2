/** The directory's changes: each an event with its journal entry, and the projection that follows from it. */
import { emailKey } from '../../../../domain/applicants/applicant-email';
import { afterChange, type ApplicantChange } from '../../../../domain/applicants/applicant-history';
import { need } from '../../../../domain/need';
import type { JournalData, WriteTx } from '../../../register/transaction';
import { readEntry } from '../rows/entries';
import { insertApplicant, insertChange, writeEntry, type Origin } from '../rows/changes';
import { newId } from '../../../register/new-id';

/** Adds an applicant and answers its id. */
export function addApplicant(
  tx: WriteTx,
  change: Extract<ApplicantChange, { kind: 'added' }>,
  origin: Origin,
): string {
  const id = newId();
  const { seq } = tx.journal('applicants.added', journalOf(id, change, origin));
  insertApplicant(tx, id, origin.officer, seq);
  insertChange(tx, id, change, origin, seq);
  writeEntry(tx, { id, state: afterChange(undefined, change), lastSeq: seq, lastAt: tx.at });
  return id;
}

/** Keeps what happened to a known applicant. */
export function changeApplicant(tx: WriteTx, id: string, change: ApplicantChange, origin: Origin): void {
  const before = need(readEntry(tx, id), 'applicant').state;
  const { seq } = tx.journal(`applicants.${change.kind}`, journalOf(id, change, origin));
  insertChange(tx, id, change, origin, seq);
  writeEntry(tx, { id, state: afterChange(before, change), lastSeq: seq, lastAt: tx.at });
}

/** Marks (or with an empty code clears) an address as one that mail came back from; nothing where it stands so already. */
export function setBounced(
  tx: WriteTx,
  { applicant, address, code, ...origin }: { applicant: string; address: string; code: string } & Origin,
): void {
  const key = emailKey(address);
  const known = readEntry(tx, applicant)?.state.addresses.find((each) => emailKey(each.address) === key);
  if (!known || (known.bounced !== '') === (code !== '')) return;
  const change: ApplicantChange =
    code === ''
      ? { kind: 'bounce-cleared', address: known.address }
      : { kind: 'bounced', address: known.address, code };
  changeApplicant(tx, applicant, change, origin);
}

/** Ids, file hash and row alone: no name, number or address stands in the journal. */
function journalOf(id: string, change: ApplicantChange, { source, reference }: Origin): JournalData {
  const [file = '', row = ''] = source === 'import' ? reference.split(':') : [];
  return {
    applicant: id,
    source,
    ...(file === '' ? {} : { file, row: Number(row) }),
    ...(change.kind === 'merged-into' ? { into: change.into } : {}),
    ...(change.kind === 'took-over' ? { from: change.from } : {}),
    ...('addresses' in change ? { addresses: change.addresses.length } : {}),
  };
}
