/** What was made in each outage and how far it is registered again: a projection, counted where the rows come in. */
import type { Instant } from '../../../../domain/time/civil-time';
import { insertOr } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface OutageCounts {
  /** Taken by hand: each is entered again (S1.6). */
  readonly cases: number;
  /** Registered in ESV2: each is migrated by others (S1.9). */
  readonly esv2: number;
  /** Matters on existing cases (S1.11, S1.12). */
  readonly existing: number;
  /** Rows of the work list that have a number of ESV3, confirmed or not. */
  readonly entered: number;
  readonly confirmed: number;
  readonly clashes: number;
  readonly withdrawn: number;
  readonly writtenOff: number;
  /** The cancelled ones too. */
  readonly receipts: number;
  readonly cancelled: number;
  /** Of receipts that are not cancelled. */
  readonly amountSen: number;
  /** The newest journal entry that a package of the outage must hold. */
  readonly seq: number;
}

const NONE: OutageCounts = {
  cases: 0,
  esv2: 0,
  existing: 0,
  entered: 0,
  confirmed: 0,
  clashes: 0,
  withdrawn: 0,
  writtenOff: 0,
  receipts: 0,
  cancelled: 0,
  amountSen: 0,
  seq: 0,
};

export const readCounts = (tx: ReadTx, outage: string): OutageCounts =>
  tx.get<OutageCounts>(
    `SELECT cases, esv2, existing, entered, confirmed, clashes, withdrawn, written_off AS writtenOff,
       receipts, cancelled, amount_sen AS amountSen, seq
     FROM outage_counts WHERE outage = ?`,
    outage,
  ) ?? NONE;

/** Counts what one change adds; to be called in the transaction of the change, where its row comes in. */
export function addToCounts(tx: WriteTx, outage: string, added: Partial<OutageCounts>): void {
  const { amountSen, writtenOff, ...counts } = {
    ...NONE,
    ...added,
  };
  insertOr(
    tx,
    'outage_counts',
    { outage, ...counts, written_off: writtenOff, amount_sen: amountSen },
    `ON CONFLICT DO UPDATE SET cases = cases + excluded.cases, esv2 = esv2 + excluded.esv2,
       existing = existing + excluded.existing, entered = entered + excluded.entered, confirmed = confirmed + excluded.confirmed, clashes = clashes + excluded.clashes,
       withdrawn = withdrawn + excluded.withdrawn, written_off = written_off + excluded.written_off,
       receipts = receipts + excluded.receipts,
       cancelled = cancelled + excluded.cancelled, amount_sen = amount_sen + excluded.amount_sen,
       seq = max(seq, excluded.seq)`,
  );
}

/** Cases that are neither confirmed in ESV3 nor given up. */
export const openRowsIn = ({ cases, confirmed, withdrawn, writtenOff }: OutageCounts): number =>
  cases - confirmed - withdrawn - writtenOff;

export const countOpenRows = (tx: ReadTx, outage: string): number => openRowsIn(readCounts(tx, outage));

/** The last case, matter or receipt that was given in the outage, with its journal entry; undefined where nobody was served here. */
export const readLastServed = (
  tx: ReadTx,
  outage: string,
): { at: Instant; officer: string; entry: number } | undefined =>
  tx.get(
    `SELECT j.at, j.actor AS officer, j.seq AS entry FROM journal j WHERE j.seq = (
       SELECT max(seq) FROM (SELECT max(seq) AS seq FROM cases WHERE outage = ?
         UNION ALL SELECT max(seq) FROM existing_matters WHERE outage = ?
         UNION ALL SELECT max(seq) FROM receipts WHERE outage = ?))`,
    ...[outage, outage, outage],
  );
