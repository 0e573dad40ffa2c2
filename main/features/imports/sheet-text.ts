/** A file as an office hands it over (CSV, TSV; any of the encodings that spreadsheets write) → text and its separator. */

/** Bytes → text: by its byte order mark, else UTF-8, else what old Windows programs write. */
export function decodeText(bytes: Uint8Array): string {
  const mark = [...bytes.subarray(0, 3)];
  if (mark[0] === 0xff && mark[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark[0] === 0xfe && mark[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const marked = mark[0] === 0xef && mark[1] === 0xbb && mark[2] === 0xbf;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // a file that says it is UTF-8 has bad bytes, not another encoding: they become U+FFFD, and their rows are told
    return new TextDecoder(marked ? 'utf-8' : 'windows-1252').decode(bytes);
  }
}

const SEPARATORS = ['\t', ';', ',', '|'] as const;

/** The separator that most lines hold most often. */
export function separatorOf(text: string): string {
  const lines = text.slice(0, 100_000).split(/\r\n|\n|\r/).slice(0, 200); // prettier-ignore
  const most = (separator: string) =>
    lines.reduce((sum, line) => sum + Math.min(line.split(separator).length - 1, 12), 0);
  return SEPARATORS.reduce((best, next) => (most(next) > most(best) ? next : best));
}
