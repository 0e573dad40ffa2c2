/** No row or journal line of ours comes near this; a longer one would only fill the memory (characters). */
export const longestLine = 1024 * 1024;

/** A row or line longer than {@link longestLine}. */
export class LineTooLongError extends Error {
  constructor(readonly row: number) {
    super(`row ${row}: longer than ${longestLine} characters`);
  }
}

/** The bytes are not lines of UTF-8, each ended by one LF. */
export class LineFormatError extends Error {
  constructor(
    readonly row: number,
    reason: string,
  ) {
    super(`line ${row}: ${reason}`);
  }
}

/** Splits chunks of bytes into lines at LF; the last line must have one too (FORMAT "journal.ndjson"). */
export class LineReader {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #rest = '';
  #count = 0;

  /** @throws LineFormatError | LineTooLongError */
  push(bytes: Uint8Array): string[] {
    return this.#take(bytes, true);
  }

  /** @throws LineFormatError when the text ends within a line or a character */
  end(): void {
    this.#take(new Uint8Array(), false);
    if (this.#rest !== '') throw new LineFormatError(this.#count + 1, 'the last line has no line end');
  }

  #take(bytes: Uint8Array, stream: boolean): string[] {
    let text: string;
    try {
      text = this.#decoder.decode(bytes, { stream });
    } catch {
      throw new LineFormatError(this.#count + 1, 'not UTF-8');
    }
    const lines = (this.#rest + text).split('\n');
    const tooLong = lines.findIndex((line) => line.length > longestLine);
    if (tooLong >= 0) throw new LineTooLongError(this.#count + 1 + tooLong);
    this.#rest = lines.pop() ?? '';
    this.#count += lines.length;
    return lines;
  }
}
