/** What goes on inside one transaction: entries that follow one another, and rows that are proved at its end. */
import type { Instant } from '../../domain/time/civil-time';
import { hashesOf } from '../../domain/reconciliation/bound-rows';
import { append, type Head } from './journal';
import { MIGRATIONS } from './migrate';
import { sha256Hex } from './hash';
import { NewRows, ROWS_KIND, saltOf } from './row-proof';
import type { RowKey } from './row-key';
import { keepSealedKey, readSealedKey } from './sealed-key';
import { readTx, type Statements, type WriteTx } from './transaction';

/** Where a transaction begins. */
export interface Beginning {
  readonly head: Head;
  readonly at: Instant;
  readonly actor: string;
  /** Undefined in a new register, until its first epoch is opened. */
  readonly epoch: { readonly id: string; readonly counter: string } | undefined;
  /** Of the rows. */
  readonly key: RowKey;
  /** How it shall lie in a new register. */
  readonly sealedKey: string | undefined;
}

export interface Writing {
  readonly tx: WriteTx;
  /** Proves the rows that came in, as the transaction's last entry; to be called once, just before the commit. */
  end(): { head: Head; beginsAnew: boolean; afterwards: readonly (() => void)[] };
}

/** The transaction as stores see it. */
export function beginWriting(statements: Statements, beginning: Beginning): Writing {
  const { actor, epoch, key, sealedKey } = beginning;
  let { head, at } = beginning;
  let place = { counter: epoch?.counter ?? '', epoch: epoch?.id ?? '' };
  let beginsAnew = false;
  /** Only between an epoch's beginning and its first entry may time go back. */
  let mayGoBack = false;
  const afterwards: (() => void)[] = [];
  const newRows = new NewRows(() => {
    haveSealed(tx, sealedKey);
    return key;
  });
  const tables = new Set<string>();
  const tx: WriteTx = {
    ...readTx(statements),
    get at() {
      return at;
    },
    takeTime: (stated) => {
      if (head.at && stated < head.at && !mayGoBack)
        throw new RangeError('time never goes back within an epoch');
      at = stated;
    },
    get epoch() {
      return place.epoch;
    },
    beginEpoch: (id, counter, sameCopy = false) => {
      place = { counter, epoch: id };
      mayGoBack = true;
      beginsAnew ||= !sameCopy;
    },
    run: (sql, ...values) => {
      const change = statements.change(sql);
      statements.memory?.written(change.table);
      tables.add(change.table);
      if (!change.proved) return changed(sql, change.statement.run(...values).changes);
      const rows = change.insert(values);
      changed(sql, rows.length);
      for (const row of rows) newRows.add(change.table, row);
    },
    changed: tables,
    journal: (kind, data, version) => {
      const entry = append({ statements, ...place, actor, at }, head, kind, data, version);
      head = { seq: entry.seq, hash: entry.hash, at };
      mayGoBack = false;
      return entry;
    },
    journalRows: (kind, data, rows) => {
      const salt = saltOf(key, place.epoch, head.seq + 1);
      return tx.journal(kind, { ...data, bound: hashesOf(rows, salt, sha256Hex) });
    },
    afterCommit: (work) => void afterwards.push(work),
    head: () => head,
  };
  return {
    tx,
    end: () => {
      const entry = newRows.entry(MIGRATIONS.length);
      if (entry) tx.journal(ROWS_KIND, entry);
      return { head, beginsAnew, afterwards };
    },
  };
}

function changed(sql: string, rows: number): void {
  if (rows < 1) throw new Error(`no row changed by: ${sql.slice(0, 80)}`);
}

/** A new register's key comes in, sealed, before its first row, and is proved like every row. */
function haveSealed(tx: WriteTx, sealedKey: string | undefined): void {
  if (readSealedKey(tx) !== undefined) return;
  // without it nothing that stands here could be proved by anybody else: going on would hide that
  if (sealedKey === undefined) throw new Error('the key of the rows is gone');
  keepSealedKey(tx, sealedKey);
}
