import { hash } from 'node:crypto';
import {
  EPOCH_KIND,
  chainStep,
  ZERO_HASH,
  type ChainError,
  type ChainLink,
  type Entry,
} from '../domain/journal/journal';
import type { Manifest } from '../domain/reconciliation/manifest';
import { JOURNAL_FILE } from '../domain/reconciliation/package-format';
import type { ProblemList } from './problems';
import type { ReadEntry } from './read-entry';
import { decodeBase64, encodeBase64 } from './sign';

/** In one call: twice as fast as a hash object for a line. */
export const sha256 = (utf8: string): string => hash('sha256', utf8, 'hex');

/**
 * Holds the slice's entries one after another: canonical text, chain from `previous` to the head, epochs, times, and the
 * ends that the manifest names. After a fault it goes on from what stands there, so that one fault is told once.
 */
export class JournalChain {
  readonly #manifest: Manifest;
  readonly #problems: ProblemList;
  readonly #epochs = new Set<string>();
  /** What each epoch says that it goes on from. */
  readonly #continued = new Set<string>();
  #link: ChainLink | null;
  #epoch: string | undefined;

  constructor(manifest: Manifest, problems: ProblemList) {
    const { previous, journal } = manifest;
    this.#manifest = manifest;
    this.#problems = problems;
    this.#link = previous && { seq: previous.lastSeq, hash: previous.headHash };
    if (journal.firstSeq !== (previous?.lastSeq ?? 0) + 1)
      problems.add('chain-gap', 'manifest.json journal firstSeq');
  }

  take({ entry, dataText, canonical }: ReadEntry, where: string): void {
    const link = this.#link;
    if (!canonical) this.#problems.add('not-canonical', where);
    for (const code of chainFaults(link, entry, dataText)) this.#problems.add(code, where);
    if (entry.counter !== this.#manifest.counter.code) this.#problems.add('chain-broken', `${where} counter`);
    this.#verifyEpoch(entry, where);
    // within an epoch time never goes back; a new one may begin because two people put the clock right
    const at =
      link?.at !== undefined && link.epoch === entry.epoch && link.at > entry.at ? link.at : entry.at;
    this.#link = { seq: entry.seq, hash: entry.hash, at, epoch: entry.epoch };
    this.#epoch = entry.epoch;
  }

  end(): void {
    const { journal, counter } = this.#manifest;
    if ((this.#link?.seq ?? 0) !== journal.lastSeq)
      this.#problems.add('chain-gap', 'manifest.json journal lastSeq');
    if ((this.#link?.hash ?? ZERO_HASH) !== journal.headHash)
      this.#problems.add('chain-broken', 'manifest.json journal headHash');
    if (this.#epoch !== counter.epoch) this.#problems.add('chain-broken', 'manifest.json counter epoch');
  }

  /** An epoch begins with its opening entry, once, names its own key, and goes on from where no other one does. */
  #verifyEpoch(entry: Entry, where: string): void {
    const opens = entry.kind === EPOCH_KIND;
    if (this.#epochs.has(entry.epoch) && (opens || this.#link?.epoch !== entry.epoch))
      this.#problems.add('chain-broken', `${where} epoch`);
    this.#epochs.add(entry.epoch);
    if (!opens) return;
    const { publicKey, formerEpoch, lastSeq } = entry.data;
    const from = JSON.stringify([formerEpoch, lastSeq]);
    if (this.#continued.has(from)) this.#problems.add('fork', where);
    this.#continued.add(from);
    if (entry.epoch !== this.#manifest.counter.epoch) return;
    const key = typeof publicKey === 'string' ? decodeBase64(publicKey, 32) : undefined;
    if (key === undefined || encodeBase64(key) !== this.#manifest.publicKey)
      this.#problems.add('key-unexpected', where);
  }
}

/** A gap hides what else is wrong with an entry, so it is held against the link once more as if none were missing. */
function chainFaults(link: ChainLink | null, entry: Entry, dataText: string): ChainError['code'][] {
  const step = chainStep(link, entry, dataText, sha256);
  if (step.ok) return [];
  if (step.error.code !== 'chain-gap' || link === null) return [step.error.code];
  const again = chainStep({ ...link, seq: entry.seq - 1 }, entry, dataText, sha256);
  return again.ok ? ['chain-gap'] : ['chain-gap', again.error.code];
}

/** Where an entry stands, for a problem. */
export const lineOf = (line: number): string => `${JOURNAL_FILE}:${line}`;
