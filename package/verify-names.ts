import { LISTED_FILES, MANIFEST_FILE, SIGNATURE_FILE } from '../domain/reconciliation/package-format';
import type { ProblemList } from './problems';
import { quote, type ZipEntry } from './zip-layout';

const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const wanted: readonly string[] = [MANIFEST_FILE, SIGNATURE_FILE, ...LISTED_FILES];

/**
 * Exactly FORMAT's files, flat, each once. A name twice is a file too many, and unsafe too: two programs would unpack
 * two different contents. Answers the entries that are looked at further, by name.
 */
export function verifyNames(entries: readonly ZipEntry[], problems: ProblemList): Map<string, ZipEntry> {
  const found = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (!SAFE_NAME.test(entry.name) || found.has(entry.name)) problems.add('unsafe-name', quote(entry.name));
    if (!wanted.includes(entry.name) || found.has(entry.name)) problems.add('file-extra', quote(entry.name));
    else found.set(entry.name, entry);
  }
  for (const name of wanted) if (!found.has(name)) problems.add('file-missing', name);
  return found;
}

/** The manifest lists exactly these files, each once. */
export function verifyListing(names: readonly string[], problems: ProblemList): void {
  names.forEach((name, index) => {
    const extra = !LISTED_FILES.includes(name) || names.indexOf(name) !== index;
    if (extra) problems.add('file-extra', `manifest.json files ${quote(name)}`);
  });
  for (const name of LISTED_FILES) {
    if (!names.includes(name)) problems.add('file-missing', `manifest.json files ${name}`);
  }
}
