/** A register's file as it is looked at from outside: a backup, or what an auditor was handed. Nothing is written. */
import type { Checkable } from './full-check';
import { readHead } from './journal';
import type { Moment } from './projection';
import { openReadOnly } from './open-file';
import { schemaDifference } from './schema-check';
import { integrityParts, type SqliteDatabase } from './sqlite';
import { readTx, Statements, type ReadTx } from './transaction';

/** Shows what is checked of an open database of ours. */
export function checkableOf(db: SqliteDatabase): Checkable {
  const tx = readTx(new Statements(db));
  return {
    reading: () => tx,
    moment: (work) => work(tx),
    head: () => readHead(tx),
    epoch: () => tx.get<{ counter: string }>('SELECT counter FROM epochs ORDER BY seq DESC LIMIT 1'),
    integrityParts: () => integrityParts(db),
    schemaDifference: () => schemaDifference(tx),
  };
}

/** The same beside an app at work: each moment is one of its own, so that its log never has to wait for a long look. */
export function lookBeside(path: string): { checkable: Checkable; close: () => void } {
  const db = openReadOnly(path);
  const checkable = checkableOf(db);
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
export function lookInto(path: string): { checkable: Checkable; close: () => void } {
  const db = openReadOnly(path);
  db.exec('BEGIN');
  return { checkable: checkableOf(db), close: () => db.close() };
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
