/** Journal entries as the register writes them, for tests that make their own. */
import { createHash } from 'node:crypto';
import {
  canonicalJson,
  chainStep,
  composeEntry,
  type ChainLink,
  type Entry,
} from '../../domain/journal/journal';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The entry with its hash. */
export const hashed = (entry: Omit<Entry, 'hash'>): Entry => ({
  ...entry,
  hash: sha256(composeEntry(entry, canonicalJson(entry.data))),
});

/** Its line in a package. */
export const lineOf = (entry: Entry): string => composeEntry(entry, canonicalJson(entry.data), entry.hash);

export const stepFrom = (link: ChainLink | null, entry: Entry) =>
  chainStep(link, entry, canonicalJson(entry.data), sha256);
