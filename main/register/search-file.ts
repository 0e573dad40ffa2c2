/**
 * The search index's own file: it can be thrown away at any time and made again from the register. Documents and the
 * watermark (the newest journal entry taken in) change in one transaction.
 */
import { rmSync } from 'node:fs';
import { ZERO_HASH } from '../../domain/journal/journal';
import { isDamage } from './failures';
import type { Found, Hit, SearchDocument } from './found';
import { attemptsFor, indexTerms, serialTyped, wholeNumber, type Attempt } from './search-terms';
import { openDatabase, type SqliteDatabase } from './sqlite';
import { Statements } from './transaction';

/** Its shape and the way texts are cut up; a file of another version is made again. */
const VERSION = 6;
/** `KSIS` in ASCII. */
const APPLICATION_ID = 0x4b534953;
const HITS = 30;
/** Places of documents that one journal entry made; a place sorts by entry, newest first. */
const PER_ENTRY = 32;
/** A beginning that more numbers share is too short to be meant as one. */
const MOST_KEYED = 200;
/** Pages of the index that one step of tidying merges. */
const TIDY_PAGES = 300;

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
CREATE INDEX documents_of ON documents (kind, id);
CREATE TABLE keys (key TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (key, place)) STRICT, WITHOUT ROWID;
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

  /**
   * Adds documents, oldest first, and moves the watermark to `upTo`. One of the same kind and id takes the former one's
   * place: what the index still holds of that leads nowhere.
   */
  add(documents: readonly SearchDocument[], upTo: Watermark): void {
    const insert = this.#statements.of(
      'INSERT INTO documents (place, kind, id, at, title, detail) VALUES (@place, @kind, @id, @at, @title, @detail)',
    );
    const forget = this.#statements.of('DELETE FROM documents WHERE kind = ? AND id = ?');
    const index = this.#statements.of('INSERT INTO grams (rowid, text) VALUES (@place, @text)');
    const key = this.#statements.of('INSERT INTO keys (key, place) VALUES (@key, @place)');
    let former = { seq: 0, slot: 0 };
    guarded(() =>
      this.#db
        .transaction(() => {
          for (const { seq, kind, id, at, title, detail, text, codes = [] } of documents) {
            former = { seq, slot: former.seq === seq ? former.slot + 1 : 0 };
            const place = seq * PER_ENTRY + former.slot;
            forget.run(kind, id);
            insert.run({ place, kind, id, at, title, detail });
            const terms = indexTerms(text);
            index.run({ place, text: terms.grams });
            for (const term of new Set([...terms.keys, ...codes])) key.run({ key: term, place });
          }
          this.#statements.of('UPDATE mark SET seq = ?, hash = ?').run(upTo.seq, upTo.hash);
        })
        .immediate(),
    );
  }

  /**
   * A page of hits: cases of the serial that was typed, then what the first attempt with any result finds; each newest
   * first. `after` is a former page's `next`: by what it was found, and its last place.
   */
  find(typed: string, after: string | null): Omit<Found, 'behind'> {
    const cursor = /^([s\d])\.(\d{1,15})$/.exec(after ?? '');
    if (after !== null && !cursor) return { hits: [], next: null };
    const [, by, last] = cursor ?? [];
    const before = last === undefined ? NEWEST : Number(last);
    const serial = serialTyped(typed);
    const first =
      serial === undefined || (by ?? BY_SERIAL) !== BY_SERIAL ? [] : this.#ofSerial(serial, before);
    if (first.length > HITS) return pageOf(first, BY_SERIAL);
    for (const [index, attempt] of [...wholeNumber(typed), ...attemptsFor(typed)].entries()) {
      if (by !== undefined && by !== BY_SERIAL && index !== Number(by)) continue;
      const rows = this.#rowsOf(attempt, by === BY_SERIAL ? NEWEST : before, serial ?? '');
      // a page that those of the serial fill to its end is followed by the rest from its beginning
      if (rows.length > 0)
        return pageOf([...first, ...rows], first.length === HITS ? BY_SERIAL : String(index));
    }
    return pageOf(first, BY_SERIAL);
  }

  /** One step of merging what many small batches left; false when there is nothing more to gain. */
  tidy(step: number): boolean {
    return guarded(() => {
      const changes = (): number =>
        (this.#statements.of('SELECT total_changes() AS n').get() as { n: number }).n;
      const before = changes();
      // the first step, negative, takes all parts of the index into the merge
      const pages = step === 0 ? -TIDY_PAGES : TIDY_PAGES;
      this.#statements.of("INSERT INTO grams (grams, rank) VALUES ('merge', ?)").run(pages);
      return changes() - before > 1;
    });
  }

  close(): void {
    this.#db.close();
  }

  #ofSerial(serial: string, before: number): FoundRow[] {
    return guarded(() => this.#statements.of(OF_SERIAL).all(serial, before, HITS + 1) as FoundRow[]);
  }

  /** Those of the serial stand above already. */
  #rowsOf(attempt: Attempt, before: number, serial: string): FoundRow[] {
    return guarded(() => {
      if (attempt.kind === 'grams')
        return this.#statements.of(BY_GRAMS).all(attempt.match, before, serial, HITS + 1) as FoundRow[];
      const { from, to } = attempt;
      const keyed = this.#statements.of('SELECT place FROM keys WHERE key >= ? AND key < ? LIMIT ?');
      if (keyed.all(from, to, MOST_KEYED + 1).length > MOST_KEYED) return [];
      return this.#statements.of(BY_KEY).all(from, to, before, serial, HITS + 1) as FoundRow[];
    });
  }
}

const BY_SERIAL = 's';
const NEWEST = Number.MAX_SAFE_INTEGER;

type FoundRow = Hit & { readonly place: number };

const HIT = 'd.place, d.kind, d.id, d.title, d.detail, d.at';
const NOT_OF_SERIAL = 'NOT EXISTS (SELECT 1 FROM keys WHERE key = ? AND place = d.place)';
/** The index answers in the order of its rowids; nothing is sorted. */
const BY_GRAMS = `SELECT ${HIT} FROM grams g CROSS JOIN documents d ON d.place = g.rowid
  WHERE g.grams MATCH ? AND g.rowid < ? AND ${NOT_OF_SERIAL} ORDER BY g.rowid DESC LIMIT ?`;
const BY_KEY = `SELECT ${HIT} FROM documents d
  WHERE d.place IN (SELECT place FROM keys WHERE key >= ? AND key < ?) AND d.place < ? AND ${NOT_OF_SERIAL} ORDER BY d.place DESC LIMIT ?`;
const OF_SERIAL = `SELECT ${HIT} FROM keys k CROSS JOIN documents d ON d.place = k.place
  WHERE k.key = ? AND k.place < ? ORDER BY k.place DESC LIMIT ?`;

function pageOf(rows: readonly FoundRow[], by: string): Omit<Found, 'behind'> {
  const shown = rows.slice(0, HITS);
  return {
    hits: shown.map(({ place: _place, ...hit }) => hit),
    next: rows.length > HITS ? `${by}.${String(shown.at(-1)?.place)}` : null,
  };
}

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
    if (isDamage(error)) throw new SearchFileDamaged('damaged', { cause: error });
    throw error;
  }
}
