import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseInstant, type Instant } from '../domain/time/civil-time';
import {
  chainStep,
  entryLine,
  EPOCH_KIND,
  ZERO_HASH,
  type ChainError,
  type ChainLink,
  type Entry,
} from '../domain/journal/journal';
import { JOURNAL_FILE, type Manifest } from '../domain/reconciliation/package-format';
import type { PackageContent } from './package-content';
import type { ProblemList } from './problems';
import { SerialLedger } from './serial-ledger';
import { decodeBase64, encodeBase64 } from './sign';

/** What a `receipts.issued` entry says, and whether its row was met. */
export interface IssuedEntry {
  readonly seq: number;
  readonly book: string;
  readonly serial: number;
  readonly amountSen: number;
  readonly rowHash: string;
  met: boolean;
}

/** What the rows are held against. Kept for receipts and cancellations only; all else streams by. */
export interface JournalFacts {
  readonly issued: Map<string, IssuedEntry>;
  /** number → the amount that the entry names, if it names one, once per entry */
  readonly cancelled: Map<string, (number | undefined)[]>;
  readonly serials: SerialLedger;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const entrySchema = z.strictObject({
  seq: z.int().min(1),
  at: z.string().refine((text) => parseInstant(text).ok),
  counter: z.string().regex(/^[A-Z0-9-]{1,16}$/),
  epoch: z.uuid(),
  actor: z.string().min(1),
  kind: z.string().regex(/^[a-z][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)+$/),
  v: z.int().min(1),
  data: z.record(z.string(), z.unknown()),
  prev: hash,
  hash,
});
const issuedSchema = z.looseObject({
  number: z.string().min(1),
  book: z.string().min(1),
  serial: z.int().min(0),
  amountSen: z.int(),
  rowHash: hash,
});
const cancelledSchema = z.looseObject({ number: z.string().min(1), amountSen: z.int().optional() });

const sha256 = (utf8: string): string => createHash('sha256').update(utf8, 'utf8').digest('hex');

/**
 * Walks the journal slice once: form, canonical text, chain from `previous` to the head, epochs, times, and the ends
 * that the manifest names. After a fault it goes on from what stands there, so that one fault is told once.
 */
export async function verifyJournal(
  content: PackageContent,
  manifest: Manifest,
  problems: ProblemList,
): Promise<JournalFacts> {
  const facts: JournalFacts = { issued: new Map(), cancelled: new Map(), serials: new SerialLedger() };
  const { previous, journal } = manifest;
  const before = previous === null ? null : { seq: previous.lastSeq, hash: previous.headHash };
  if (journal.firstSeq !== (before?.seq ?? 0) + 1)
    problems.add('chain-gap', 'manifest.json journal firstSeq');

  let link: ChainLink | null = before;
  let line = 0;
  let epoch = manifest.counter.epoch;
  const epochs = new Set<string>();
  for await (const batch of content.lines(JOURNAL_FILE)) {
    for (const text of batch) {
      line += 1;
      const where = `${JOURNAL_FILE}:${line}`;
      const entry = readEntry(text);
      if (entry === undefined) {
        problems.add('row-invalid', where);
        continue;
      }
      if (entry.canonical !== text) problems.add('chain-broken', `${where} not canonical`);
      for (const code of chainFaults(link, entry)) problems.add(code, where);
      if (entry.counter !== manifest.counter.code) problems.add('chain-broken', `${where} counter`);
      const opens = entry.kind === EPOCH_KIND;
      // chainStep asks for the opening entry of a new epoch; an epoch that was left never comes back, nor opens twice.
      if (epochs.has(entry.epoch) && (opens || link?.epoch !== entry.epoch)) {
        problems.add('chain-broken', `${where} epoch`);
      }
      epochs.add(entry.epoch);
      epoch = entry.epoch;
      if (opens) verifyOpening(entry, manifest, problems, where);
      collect(entry, facts, problems, where);
      link = {
        seq: entry.seq,
        hash: entry.hash,
        at: opens ? entry.at : laterOf(link?.at, entry.at),
        epoch: entry.epoch,
      };
    }
  }
  if ((link?.seq ?? 0) !== journal.lastSeq) problems.add('chain-gap', 'manifest.json journal lastSeq');
  if ((link?.hash ?? ZERO_HASH) !== journal.headHash)
    problems.add('chain-broken', 'manifest.json journal headHash');
  if (epoch !== manifest.counter.epoch) problems.add('chain-broken', 'manifest.json counter epoch');
  return facts;
}

type ReadEntry = Entry & { readonly canonical: string };

function readEntry(text: string): ReadEntry | undefined {
  try {
    const entry = JSON.parse(text) as Entry;
    if (!entrySchema.safeParse(entry).success) return undefined;
    // Throws for numbers and texts that the journal forbids.
    return { ...entry, canonical: entryLine(entry) };
  } catch {
    return undefined;
  }
}

/** A gap hides what else is wrong with an entry, so it is held against the link once more as if none were missing. */
function chainFaults(link: ChainLink | null, entry: Entry): ChainError['code'][] {
  const step = chainStep(link, entry, sha256);
  if (step.ok) return [];
  if (step.error.code !== 'chain-gap' || link === null) return [step.error.code];
  const again = chainStep({ ...link, seq: entry.seq - 1 }, entry, sha256);
  return again.ok ? ['chain-gap'] : ['chain-gap', again.error.code];
}

/** An epoch's own key stands in its first entry: this epoch's package must be signed by it. */
function verifyOpening(entry: Entry, manifest: Manifest, problems: ProblemList, where: string): void {
  const { publicKey } = entry.data;
  if (entry.epoch !== manifest.counter.epoch || typeof publicKey !== 'string') return;
  const key = decodeBase64(publicKey, 32);
  if (key !== undefined && encodeBase64(key) !== manifest.publicKey) problems.add('key-unexpected', where);
}

function collect(entry: Entry, facts: JournalFacts, problems: ProblemList, where: string): void {
  if (entry.kind === 'receipts.issued') {
    const data = issuedSchema.safeParse(entry.data);
    if (!data.success) return problems.add('row-invalid', where);
    const { number, book, serial, amountSen, rowHash } = data.data;
    if (facts.issued.has(number)) return problems.add('serial-duplicate', where);
    facts.issued.set(number, { seq: entry.seq, book, serial, amountSen, rowHash, met: false });
    return;
  }
  if (entry.kind === 'receipts.cancelled') {
    const data = cancelledSchema.safeParse(entry.data);
    if (!data.success) return problems.add('row-invalid', where);
    const { number, amountSen } = data.data;
    const former = facts.cancelled.get(number);
    if (former === undefined) facts.cancelled.set(number, [amountSen]);
    else former.push(amountSen);
  }
  // What else is told of a receipt that was issued here (printed, handed over) explains nothing and would only be kept.
  const { number } = entry.data;
  if (typeof number !== 'string' || !facts.issued.has(number)) facts.serials.explain(entry.kind, entry.data);
}

function laterOf(one: Instant | undefined, other: Instant): Instant {
  return one !== undefined && one > other ? one : other;
}
