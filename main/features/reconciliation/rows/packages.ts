/** The packages this counter made: each begins where the former one ended, so that every entry reaches exactly one. */
import { dirname } from 'node:path';
import type { Instant } from '../../../../domain/time/civil-time';
import { SEALED_ENDING } from '../../../../domain/reconciliation/package-format';
import { canonicalJson } from '../../../../domain/journal/journal';
import { insert } from '../../../register/insert';
import { readCounts } from '../../outages/rows/counts';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { storedJson } from '../../../register/stored-json';

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

type ListedPackage = Pick<PackageRow, 'id' | 'name' | 'outage' | 'firstSeq' | 'lastSeq' | 'sha256'> & {
  readonly at: Instant;
  readonly sealed: boolean;
};

const PACKAGE = `SELECT id, name, outage, first_seq AS firstSeq, last_seq AS lastSeq, head_hash AS headHash, sha256, summary, made_at AS madeAt, officer FROM packages`;

/** The newest first; what each summary says is long, and nobody asks it of all. */
export const readPackages = (tx: ReadTx): ListedPackage[] =>
  tx
    .all<Omit<ListedPackage, 'sealed'>>(
      `SELECT id, name, outage, made_at AS at, first_seq AS firstSeq, last_seq AS lastSeq, sha256 FROM packages ORDER BY last_seq DESC`,
    )
    .map((row) => ({ ...row, sealed: row.name.endsWith(SEALED_ENDING) }));
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

/** Kept with an entry of its own, before the file gets its name. */
export function notePending(tx: WriteTx, { path, row }: PendingPackage): void {
  const { seq } = tx.journal('reconciliation.begun', begunOf(row));
  insert(tx, 'packages_begun', { id: row.id, path, row: JSON.stringify(row), seq });
}

const begunOf = ({ id, outage, firstSeq, lastSeq, headHash, sha256 }: NewPackage) => ({
  ...{ package: id, outage, firstSeq, lastSeq, headHash, sha256 },
});

/** Begun, and neither made nor given up. What the journal does not speak of was never begun here. */
export const readPending = (tx: ReadTx): PendingPackage[] =>
  tx
    .all<{ path: string; row: string; kind: string; data: string }>(
      `SELECT b.path, b.row, j.kind, j.data FROM packages_begun b JOIN journal j ON j.seq = b.seq
       WHERE NOT EXISTS (SELECT 1 FROM packages p WHERE p.id = b.id)
         AND NOT EXISTS (SELECT 1 FROM packages_given_up g WHERE g.id = b.id)`,
    )
    .map(({ row, ...rest }) => ({ ...rest, row: storedJson(row) as NewPackage }))
    .filter(({ kind, data, row }) => kind === 'reconciliation.begun' && data === canonicalJson(begunOf(row)))
    .map(({ path, row }) => ({ path, row }));

/** Folders in which packages were made, the newest first. */
export const readPackageFolders = (tx: ReadTx): string[] => [
  ...new Set(
    tx
      .all<{ path: string }>('SELECT path FROM packages_begun ORDER BY seq DESC LIMIT 20')
      .map(({ path }) => dirname(path)),
  ),
];

/** It never got its name: nothing was handed over. */
export function giveUp(tx: WriteTx, id: string): void {
  tx.journal('reconciliation.given-up', { package: id });
  insert(tx, 'packages_given_up', { id, at: tx.at });
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
