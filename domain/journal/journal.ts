import type { Instant } from '../time/civil-time';
import { fail, ok, type Result } from '../result';

/** Lower-case hex SHA-256 of a text's UTF-8 bytes; the caller brings it, since the domain knows no crypto library. */
export type Sha256 = (utf8: string) => string;

/** `feature.event`, and everything but the hashes and the data. `counter` is its code, `actor` an officer's id, never a name. */
export type EntryHead = {
  seq: number;
  at: Instant;
  counter: string;
  epoch: string;
  actor: string;
  kind: string;
  v: number;
  prev: string;
};
/** One line of journal.ndjson (FORMAT). */
export type Entry = EntryHead & { data: JsonObject; hash: string };

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** `prev` of the very first entry. */
export const ZERO_HASH = '0'.repeat(64);

/** The kind that opens every epoch. */
export const EPOCH_KIND = 'register.opened';

/**
 * RFC 8785 text of plain data. Throws TypeError for what the format forbids: fractions, numbers beyond ±(2^53−1),
 * lone surrogates, undefined, and objects that are not plain (a Date would slip in as its toJSON).
 */
export function canonicalJson(value: Json): string {
  return textOf(value, false);
}

/** The same of what a schema gave: a member that is there but undefined is none. */
export function canonicalInput(value: unknown): string {
  return textOf(value, true);
}

/** RFC 8785 in one walk: members sorted by UTF-16 code units, texts as JSON writes them, integers as they are. */
function textOf(value: unknown, leavesAbsent: boolean): string {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) throw new TypeError('lone surrogate in a text');
      return JSON.stringify(value);
    case 'number':
      if (!Number.isSafeInteger(value)) throw new TypeError(`not a safe integer: ${value}`);
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value))
        return `[${Array.from(value as unknown[], (item) => textOf(item, leavesAbsent)).join(',')}]`;
      if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError('not plain data: object');
      return membersOf(value as Record<string, unknown>, leavesAbsent);
    default:
      throw new TypeError(`not plain data: ${typeof value}`);
  }
}

function membersOf(value: Record<string, unknown>, leavesAbsent: boolean): string {
  let text = '';
  for (const key of Object.keys(value).sort()) {
    if (leavesAbsent && value[key] === undefined) continue;
    text += `${text === '' ? '' : ','}${textOf(key, leavesAbsent)}:${textOf(value[key], leavesAbsent)}`;
  }
  return `{${text}}`;
}

/**
 * Puts an entry's canonical text together around `data` that is already canonical, so that stored data is never parsed
 * again. Without `hash` it is the text that is hashed, with it the entry's line. The keys stand in RFC 8785 order.
 * Throws TypeError for a lone surrogate in its head.
 */
export function composeEntry(head: EntryHead, dataText: string, hash?: string): string {
  const text = canonicalJson;
  return (
    `{"actor":${text(head.actor)},"at":${text(head.at)},"counter":${text(head.counter)},"data":${dataText},` +
    `"epoch":${text(head.epoch)},${hash === undefined ? '' : `"hash":${text(hash)},`}"kind":${text(head.kind)},` +
    `"prev":${text(head.prev)},"seq":${head.seq},"v":${head.v}}`
  );
}

/** What the next entry is held against. From a manifest's `previous` only seq and hash are known. */
export type ChainLink = { seq: number; hash: string; at?: Instant; epoch?: string };

export type ChainError =
  | { code: 'chain-broken'; why: 'hash' | 'prev' | 'epoch' }
  | { code: 'chain-gap'; expected: number }
  | { code: 'time-backwards' };

/**
 * Holds one entry against the one before it (null: this is the first ever) and answers the link for the next:
 * seq without a gap, prev, hash, time never back within an epoch, and a new epoch only by a `register.opened` entry.
 * Its data, canonical text already, is hashed as it stands and not parsed again: any other text has another hash.
 */
export function chainStep(
  previous: ChainLink | null,
  entry: EntryHead & { hash: string },
  dataText: string,
  sha256: Sha256,
): Result<ChainLink, ChainError> {
  const expected = (previous?.seq ?? 0) + 1;
  if (entry.seq !== expected) return fail('chain-gap', { expected });
  if (entry.prev !== (previous?.hash ?? ZERO_HASH)) return fail('chain-broken', { why: 'prev' });
  if (sha256(composeEntry(entry, dataText)) !== entry.hash) return fail('chain-broken', { why: 'hash' });
  // after a manifest's `previous` the former epoch is not known, so nothing can be said of it
  const opensEpoch = previous === null || (previous.epoch !== undefined && previous.epoch !== entry.epoch);
  if (opensEpoch && entry.kind !== EPOCH_KIND) return fail('chain-broken', { why: 'epoch' });
  if (!opensEpoch && previous?.at !== undefined && entry.at < previous.at) return fail('time-backwards');
  return ok({ seq: entry.seq, hash: entry.hash, at: entry.at, epoch: entry.epoch });
}

/** The short head hash (kod jejak) on receipts and closings: the first 16 hex digits. */
export function traceCode(hash: string): string {
  return hash.slice(0, 16);
}
