/** What goes on inside one transaction: entries that follow one another, and rows that are proved at its end. */
import type { Instant } from '../../domain/time/civil-time';
import { hashesOf } from '../../domain/reconciliation/bound-rows';
import { append, type Head } from './journal';
import { MIGRATIONS } from './migrate';
import { sha256Hex } from './hash';
import { newRowKey, NewRows, readRowKey, ROWS_KIND, saltOf } from './row-proof';
import type { RowKey } from './row-key';
import { insert } from './insert';
import { readTx, type Statements, type WriteTx } from './transaction';

/** Where a transaction begins. */
export interface Beginning {
  readonly head: Head;
  readonly at: Instant;
  readonly actor: string;
  /** Undefined in a new register, until its first epoch is opened. */
  readonly epoch: { readonly id: string; readonly counter: string } | undefined;
}

export interface Writing {
  readonly tx: WriteTx;
  /** Proves the rows that came in, as the transaction's last entry; to be called once, just before the commit. */
  end(): { head: Head; beginsAnew: boolean; afterwards: readonly (() => void)[] };
}

/** The transaction as stores see it. */
export function beginWriting(statements: Statements, beginning: Beginning): Writing {
  const { actor, epoch } = beginning;
  let { head, at } = beginning;
  let place = { counter: epoch?.counter ?? '', epoch: epoch?.id ?? '' };
  let beginsAnew = false;
  /** Only between an epoch's beginning and its first entry may time go back. */
  let mayGoBack = false;
  const afterwards: (() => void)[] = [];
  const isNew = head.seq === 0;
  let known: RowKey | undefined;
  const rowKey = (): RowKey => (known ??= keyOfRows(tx, isNew));
  const newRows = new NewRows(rowKey);
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
      const salt = saltOf(rowKey(), place.epoch, head.seq + 1);
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

/** A new register's key comes in before its first row, and is proved like every row. */
function keyOfRows(tx: WriteTx, isNew: boolean): RowKey {
  const key = readRowKey(tx);
  if (key) return key;
  // without it nothing that stands here could ever be proved again: going on would hide that
  if (!isNew) throw new Error('the key of the rows is gone');
  const made = newRowKey();
  insert(tx, 'row_key', { key: made.text });
  return made.key;
}
