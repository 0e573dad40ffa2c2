/**
 * The search index's own file: it can be thrown away at any time and made again from the register. Documents and the
 * watermark (the newest journal entry taken in) change in one transaction.
 */
import { rmSync } from 'node:fs';
import { ZERO_HASH } from '../../domain/journal';
import type { SearchDocument } from '../features/feature';
import type { Found, Hit } from '../worker/protocol';
import { indexText, matchOf } from '../worker/search-terms';
import { openDatabase, sqliteCode, type SqliteDatabase } from './sqlite';
import { Statements } from './transaction';

/** Its shape and the way texts are cut up; a file of another version is made again. */
const VERSION = 1;
/** `KSIS` in ASCII. */
const APPLICATION_ID = 0x4b534953;
const HITS = 30;
/** Places of documents that one journal entry made; a place sorts by entry, newest first. */
const PER_ENTRY = 16;

const SHAPE = /* sql */ `
CREATE TABLE mark (seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
INSERT INTO mark VALUES (0, '${ZERO_HASH}');
CREATE TABLE documents (
  place  INTEGER PRIMARY KEY,
  kind   TEXT NOT NULL,
  id     TEXT NOT NULL,
  at     TEXT NOT NULL,
  title  TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE grams USING fts5(text, content='', columnsize=0, tokenize='trigram');
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${VERSION};
`;

export interface Watermark {
  readonly seq: number;
  readonly hash: string;
}

/** The file cannot be used as it is: forget it and begin again. */
export class SearchFileDamaged extends Error {}

export class SearchFile {
  readonly #db: SqliteDatabase;
  readonly #statements: Statements;

  private constructor(db: SqliteDatabase) {
    this.#db = db;
    this.#statements = new Statements(db);
  }

  /**
   * Opens the index, and makes an empty one when it is missing, damaged or of another version. Where nothing can be
   * written (a read-only register's folder) the index is a temporary one that ends with the connection.
   */
  static open(path: string): SearchFile {
    try {
      return SearchFile.openAt(path);
    } catch (error) {
      if (error instanceof SearchFileDamaged) {
        SearchFile.forget(path);
        return SearchFile.openAt(path);
      }
      return SearchFile.openAt('');
    }
  }

  static forget(path: string): void {
    if (path === '') return;
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
  }

  private static openAt(path: string): SearchFile {
    const db = openDatabase(path);
    try {
      guarded(() => prepare(db));
      return new SearchFile(db);
    } catch (error) {
      db.close();
      throw error;
    }
  }

  watermark(): Watermark {
    return guarded(() => this.#statements.of('SELECT seq, hash FROM mark').get()) as Watermark;
  }

  /** Adds documents, oldest first, and moves the watermark to `upTo`. */
  add(documents: readonly SearchDocument[], upTo: Watermark): void {
    const insert = this.#statements.of(
      'INSERT INTO documents (place, kind, id, at, title, detail) VALUES (?, ?, ?, ?, ?, ?)',
    );
    const index = this.#statements.of('INSERT INTO grams (rowid, text) VALUES (?, ?)');
    let former = { seq: 0, slot: 0 };
    guarded(() =>
      this.#db
        .transaction(() => {
          for (const { seq, kind, id, at, title, detail, text } of documents) {
            former = { seq, slot: former.seq === seq ? former.slot + 1 : 0 };
            const place = seq * PER_ENTRY + former.slot;
            insert.run(place, kind, id, at, title, detail);
            index.run(place, indexText(text));
          }
          this.#statements.of('UPDATE mark SET seq = ?, hash = ?').run(upTo.seq, upTo.hash);
        })
        .immediate(),
    );
  }

  /** A page of hits, newest first, before the place `after`. */
  find(typed: string, after: string | null): Omit<Found, 'behind'> {
    const match = matchOf(typed);
    const before = after === null ? Number.MAX_SAFE_INTEGER : Number(after);
    if (match === undefined || !Number.isSafeInteger(before)) return { hits: [], next: null };
    const rows = guarded(() => this.#statements.of(FIND).all(match, before, HITS + 1)) as FoundRow[];
    const shown = rows.slice(0, HITS);
    return {
      hits: shown.map(({ place: _place, ...hit }) => hit),
      next: rows.length > HITS ? String(shown.at(-1)?.place) : null,
    };
  }

  close(): void {
    this.#db.close();
  }
}

type FoundRow = Hit & { readonly place: number };

/** The index answers in the order of its rowids; nothing is sorted. */
const FIND = `SELECT d.place, d.kind, d.id, d.title, d.detail, d.at
  FROM grams g CROSS JOIN documents d ON d.place = g.rowid
  WHERE g.grams MATCH ? AND g.rowid < ? ORDER BY g.rowid DESC LIMIT ?`;

function prepare(db: SqliteDatabase): void {
  db.pragma('journal_mode = WAL');
  // what a power loss takes away here is fed again: the watermark goes with the documents
  db.pragma('synchronous = NORMAL');
  db.pragma('trusted_schema = OFF');
  const application = db.pragma('application_id', { simple: true });
  const version = db.pragma('user_version', { simple: true });
  if (application === APPLICATION_ID && version === VERSION) return;
  const things = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
  if (things > 0) throw new SearchFileDamaged('another shape');
  db.transaction(() => db.exec(SHAPE)).immediate();
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = sqliteCode(error) ?? '';
    if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
      throw new SearchFileDamaged(code, { cause: error });
    throw error;
  }
}
