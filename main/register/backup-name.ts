/**
 * `sandaran-<counter>-20261121T100203-000123-<mark>.siaga-backup`: sorts by time, and says how far it reaches. The mark is
 * the beginning of that entry's hash and of a keyed hash of all of it: an older copy of the register knows by a name alone that a
 * newer one worked, and an invented name says nothing to it.
 */
import { toLocalText, type Instant } from '../../domain/time/civil-time';
import type { RowKey } from './row-key';

export const BACKUP_ENDING = '.siaga-backup';

/** Digits of each half of the mark. */
const HALF = 16;

/** The entry that a backup ends with. */
export interface NamedEntry {
  readonly counter: string;
  readonly seq: number;
  /** The beginning of its hash. */
  readonly hash: string;
}

/** When it was made, as {@link nameTime} writes it. */
type Timed = NamedEntry & { readonly time: string };

/** `20261121T100203`, local. */
export const nameTime = (at: Instant): string => toLocalText(at).slice(0, 19).replace(/[-:]/g, '');

export function backupName(entry: NamedEntry, at: Instant, key: RowKey): string {
  const { counter, seq, hash } = entry;
  const time = nameTime(at);
  const mark = `${hash.slice(0, HALF)}${sealOf(key, { ...entry, time })}`;
  return `sandaran-${counter}-${time}-${String(seq).padStart(6, '0')}-${mark}${BACKUP_ENDING}`;
}

/** What a name says, true or not; undefined where it is none of ours. */
export function readBackupName(name: string): (Timed & { readonly seal: string }) | undefined {
  const { counter, time, seq, hash, seal } =
    /^sandaran-(?<counter>[A-Z0-9-]{1,16})-(?<time>\d{8}T\d{6})-(?<seq>\d{6,15})-(?<hash>[0-9a-f]{16})(?<seal>[0-9a-f]{16})\./.exec(
      name,
    )?.groups ?? {};
  return counter && time && seq && hash && seal ? { counter, time, seq: Number(seq), hash, seal } : undefined;
}

/** The entry that the name proves by the register's own key; undefined for another register's, and for an invented one. */
export function provedByName(name: string, key: RowKey): Timed | undefined {
  const read = readBackupName(name);
  return read && sealOf(key, read) === read.seal ? read : undefined;
}

const sealOf = (key: RowKey, { time, seq, hash }: Timed): string =>
  key.hashOf(`backup ${time} ${seq} ${hash.slice(0, HALF)}`).slice(0, HALF);
