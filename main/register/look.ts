/** A register's file as it is looked at from outside: a backup, or what an auditor was handed. Nothing is written. */
import type { Checkable } from './full-check';
import { readHead } from './journal';
import type { Moment } from './projection';
import { isDamage } from './failures';
import { openReadOnly } from './open-file';
import { schemaDifference } from './schema-check';
import { integrityParts, type SqliteDatabase } from './sqlite';
import type { RowKey } from './row-key';
import { readTx, Statements, type ReadTx } from './transaction';

/** Shows what is checked of an open database of ours, by the key of its rows where somebody has it. */
export function checkableOf(db: SqliteDatabase, rowKey?: RowKey): Checkable {
  const tx = readTx(new Statements(db));
  return {
    rowKey,
    reading: () => tx,
    moment: (work) => work(tx),
    head: () => readHead(tx),
    epoch: () => tx.get<{ counter: string }>('SELECT counter FROM epochs ORDER BY seq DESC LIMIT 1'),
    integrityParts: () => integrityParts(db),
    schemaDifference: () => schemaDifference(tx),
  };
}

/** The same beside an app at work: each moment is one of its own, so that its log never has to wait for a long look. */
export function lookBeside(path: string, rowKey: RowKey): { checkable: Checkable; close: () => void } {
  const db = openReadOnly(path);
  const checkable = checkableOf(db, rowKey);
  const moment: Moment = (work) => {
    db.exec('BEGIN');
    try {
      return work(checkable.reading());
    } finally {
      db.exec('COMMIT');
    }
  };
  return { checkable: { ...checkable, moment }, close: () => db.close() };
}

/** Opens a file of this app's shape for looking, as it stands now: others may go on writing. Throws {@link CannotOpen}. */
export function lookInto(path: string, rowKey?: RowKey): { checkable: Checkable; close: () => void } {
  const db = openReadOnly(path);
  const checkable = checkableOf(db, rowKey);
  db.exec('BEGIN');
  try {
    // only a read takes hold of the moment
    checkable.head();
  } catch (error) {
    // what is damaged is named by whoever looks on
    if (!isDamage(error)) throw error;
  }
  return { checkable, close: () => db.close() };
}

/** What `read` finds in the file as it stands now. Throws {@link CannotOpen}. */
export function readFrom<T>(path: string, read: (tx: ReadTx) => T): T {
  const { checkable, close } = lookInto(path);
  try {
    return read(checkable.reading());
  } finally {
    close();
  }
}
