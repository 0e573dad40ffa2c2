/** The packages this counter made: each begins where the former one ended, so that every entry reaches exactly one. */
import type { Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import { readCounts } from '../../outages/rows/counts';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface PackageRow {
  readonly id: string;
  readonly name: string;
  readonly outage: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly headHash: string;
  readonly sha256: string;
  /** The frozen data of its summary paper. */
  readonly summary: string;
  readonly madeAt: Instant;
  readonly officer: string;
}

const PACKAGE = `SELECT id, name, outage, first_seq AS firstSeq, last_seq AS lastSeq, head_hash AS headHash, sha256, summary, made_at AS madeAt, officer FROM packages`;

export const readPackages = (tx: ReadTx): PackageRow[] =>
  tx.all<PackageRow>(`${PACKAGE} ORDER BY last_seq DESC`);
export const readPackage = (tx: ReadTx, id: string): PackageRow | undefined =>
  tx.get<PackageRow>(`${PACKAGE} WHERE id = ?`, id);
export const readPackageOf = (tx: ReadTx, outage: string): PackageRow | undefined =>
  tx.get<PackageRow>(`${PACKAGE} WHERE outage = ? ORDER BY last_seq DESC LIMIT 1`, outage);
export const readNewestPackage = (tx: ReadTx): PackageRow | undefined =>
  tx.get<PackageRow>(`${PACKAGE} ORDER BY last_seq DESC LIMIT 1`);

/** Whether something of the outage happened that its newest package does not hold. */
export const isPackageBehind = (tx: ReadTx, { outage, lastSeq }: PackageRow): boolean =>
  readCounts(tx, outage).seq > lastSeq;

export type NewPackage = Omit<PackageRow, 'madeAt'>;

/** A package that is about to get its final name. */
export interface PendingPackage {
  readonly path: string;
  readonly row: NewPackage;
}

export const readPending = (tx: ReadTx): PendingPackage[] =>
  tx
    .all<{ path: string; row: string }>('SELECT path, row FROM pending_package')
    .map(({ path, row }) => ({ path, row: JSON.parse(row) as NewPackage }));

export function notePending(tx: WriteTx, { path, row }: PendingPackage): void {
  insert(tx, 'pending_package', { path, row: JSON.stringify(row) });
}

export function dropPending(tx: WriteTx, path: string): void {
  tx.run('DELETE FROM pending_package WHERE path = ?', path);
}

export function insertPackage(tx: WriteTx, row: NewPackage): void {
  const { id, name, outage, firstSeq, lastSeq, headHash, sha256, summary, officer } = row;
  insert(tx, 'packages', {
    id,
    name,
    outage,
    first_seq: firstSeq,
    last_seq: lastSeq,
    head_hash: headHash,
    sha256,
    summary,
    made_at: tx.at,
    officer,
  });
  tx.journal('reconciliation.packaged', { package: id, outage, firstSeq, lastSeq, sha256 });
}
