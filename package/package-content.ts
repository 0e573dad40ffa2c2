import { createHash } from 'node:crypto';
import type { Manifest } from '../domain/reconciliation/manifest';
import { headerOf, type CsvFileName } from '../domain/reconciliation/package-format';
import { CsvFormatError, CsvReader, type CsvRow } from './csv-reader';
import { LineFormatError, LineReader, LineTooLongError } from './line-reader';
import { ProblemList } from './problems';
import { EntryDamagedError, type ZipReader } from './read-zip';
import { rowRule } from './row-rules';
import type { ZipEntry } from './zip-layout';

/** The listed files of a package under verification, read in streams, each held against what the manifest lists. */
export class PackageContent {
  readonly #zip: ZipReader;
  readonly #files: ReadonlyMap<string, ZipEntry>;
  readonly #manifest: Manifest;
  readonly #listed: ReadonlyMap<string, Manifest['files'][number]>;
  readonly #problems: ProblemList;

  constructor(
    zip: ZipReader,
    files: ReadonlyMap<string, ZipEntry>,
    manifest: Manifest,
    problems: ProblemList,
  ) {
    this.#zip = zip;
    this.#files = files;
    this.#manifest = manifest;
    this.#listed = new Map(manifest.files.map((file) => [file.name, file]));
    this.#problems = problems;
  }

  /** The same content, to be read once more: what is wrong with it is told by the other reading. */
  quietly(): PackageContent {
    return new PackageContent(this.#zip, this.#files, this.#manifest, new ProblemList());
  }

  /** Reads a file that has no rows (the summary) to its end. */
  async check(name: string): Promise<void> {
    for await (const chunk of this.#chunks(name)) void chunk;
    const rows = this.#listed.get(name)?.rows;
    if (rows !== undefined && rows !== null) this.#problems.add('total-wrong', `${name} rows`);
  }

  /** The data rows that keep their file's rules, a batch at a time; the others are reported. */
  async *rows(name: CsvFileName): AsyncGenerator<CsvRow[]> {
    const reader = new CsvReader();
    const wrong = rowRule(name);
    const header = headerOf(name);
    let count = 0;
    const accept = (rows: CsvRow[]): CsvRow[] =>
      rows.filter(({ row, cells }) => {
        if (row === 1) {
          // cell by cell: `"a,b"` is one cell, not two
          const same = cells.length === header.length && cells.every((cell, at) => cell === header[at]);
          if (!same) this.#problems.add('row-invalid', `${name}:1 header`);
          return false;
        }
        count += 1;
        const column = wrong(cells);
        if (column !== undefined) this.#problems.add('row-invalid', `${name}:${row} ${column}`);
        return column === undefined;
      });
    for await (const batch of this.#parsed(
      name,
      (chunk) => reader.push(chunk),
      () => reader.end(),
    )) {
      yield accept(batch);
    }
    this.#countRows(name, count);
  }

  /** The lines of a file, a batch at a time, without their LF. */
  async *lines(name: string): AsyncGenerator<string[]> {
    const reader = new LineReader();
    let count = 0;
    const end = (): string[] => {
      reader.end();
      return [];
    };
    for await (const batch of this.#parsed(name, (chunk) => reader.push(chunk), end)) {
      count += batch.length;
      yield batch;
    }
    this.#countRows(name, count);
  }

  #countRows(name: string, count: number): void {
    const listed = this.#listed.get(name);
    if (listed !== undefined && listed.rows !== count) this.#problems.add('total-wrong', `${name} rows`);
  }

  /** Parses while the chunks run through; after a fault the rest is still read, for its hash. */
  async *#parsed<T>(name: string, push: (chunk: Uint8Array) => T[], end: () => T[]): AsyncGenerator<T[]> {
    if (!this.#files.has(name)) return;
    let sound = true;
    const attempt = (parse: () => T[]): T[] => {
      try {
        return sound ? parse() : [];
      } catch (error) {
        const known =
          error instanceof CsvFormatError ||
          error instanceof LineFormatError ||
          error instanceof LineTooLongError;
        if (!known) throw error;
        this.#problems.add('row-invalid', `${name}:${error.row}`);
        sound = false;
        return [];
      }
    };
    for await (const chunk of this.#chunks(name)) yield attempt(() => push(chunk));
    yield attempt(end);
  }

  /** A file's bytes; `file-changed` when they are not those that the manifest lists. */
  async *#chunks(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#files.get(name);
    if (entry === undefined) return;
    const hash = createHash('sha256');
    let bytes = 0;
    let damaged = false;
    try {
      for await (const chunk of this.#zip.read(entry)) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    } catch (error) {
      if (!(error instanceof EntryDamagedError)) throw error;
      damaged = true;
    }
    const listed = this.#listed.get(name);
    const same = listed !== undefined && listed.bytes === bytes && listed.sha256 === hash.digest('hex');
    if (damaged || (listed !== undefined && !same)) this.#problems.add('file-changed', name);
  }
}
