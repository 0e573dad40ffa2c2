import { parseInstant } from '../domain/time/civil-time';
import { canonicalJson, composeEntry, type Entry } from '../domain/journal/journal';

/** A line that is an entry; `dataText` is the canonical text of its data, from which its hash is made. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly dataText: string;
  /** Whether the line is the entry's canonical JSON, letter for letter. */
  readonly canonical: boolean;
}

/** Members of an entry: each is asked for below, so that one more is one too many. */
const MEMBERS = 10;
const HASH = /^[0-9a-f]{64}$/;
const COUNTER = /^[A-Z0-9-]{1,16}$/;
const EPOCH = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KIND = /^[a-z][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)+$/;

/** Reads one line of the journal; undefined when it is no entry. Written out by hand: a package may have millions. */
export function readEntry(line: string): ReadEntry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (!isEntry(value)) return undefined;
    const dataText = canonicalJson(value.data);
    return { entry: value, dataText, canonical: composeEntry(value, dataText, value.hash) === line };
  } catch {
    // not JSON, or a number or text that no entry may hold
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, at, counter, epoch, actor, kind, v, data, prev, hash } = value as Partial<
    Record<string, unknown>
  >;
  return (
    Object.keys(value).length === MEMBERS &&
    isCount(seq) &&
    isCount(v) &&
    typeof at === 'string' &&
    parseInstant(at).ok &&
    matches(counter, COUNTER) &&
    matches(epoch, EPOCH) &&
    typeof actor === 'string' &&
    actor !== '' &&
    matches(kind, KIND) &&
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    matches(prev, HASH) &&
    matches(hash, HASH)
  );
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;
const matches = (value: unknown, form: RegExp): boolean => typeof value === 'string' && form.test(value);
