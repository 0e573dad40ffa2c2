import { JOURNAL_FILE } from '../domain/reconciliation/package-format';
import type { Entry } from '../domain/journal/journal';
import { LineReader } from './line-reader';
import { readEntry } from './read-entry';
import { ZipReader } from './read-zip';

/**
 * The journal's slice of a package, entry by entry, for whoever holds it against a register. Whether the package is whole,
 * the verifier says. @throws NotAZipError, and what reading a damaged entry throws
 */
export async function* sliceEntries(path: string): AsyncGenerator<Entry> {
  const zip = await ZipReader.open(path);
  try {
    const journal = zip.entries.find(({ name }) => name === JOURNAL_FILE);
    if (!journal) return;
    const reader = new LineReader();
    for await (const chunk of zip.read(journal))
      for (const line of reader.push(chunk)) {
        const read = readEntry(line);
        if (read) yield read.entry;
      }
  } finally {
    await zip.close();
  }
}
