/**
 * What a sealed package is called: `penyesuaian-…-20261122T120000-000123-<mark>.zip.age`. Nobody at the counter can open it, so
 * its name says how far it reaches, as a backup's does (backup-name): an older copy of the register, and another history, are
 * told by names alone.
 */
import { SEALED_ENDING } from '../../domain/reconciliation/package-format';
import type { RowKey } from './row-key';

/** Digits of each half of the mark: the beginning of the entry's hash, and of a keyed hash of the whole name. */
const HALF = 16;
const ZIP = '.zip';

/** The entry that a package ends with; `hash` may be no more than its beginning. */
export interface LastEntry {
  readonly seq: number;
  readonly hash: string;
}

/** When it was made, as `nameTime` of a backup's name writes it. */
type Timed = LastEntry & { readonly time: string };

/** @param name of the package itself, ending in `.zip` */
export function sealedName(name: string, { seq, hash }: LastEntry, key: RowKey): string {
  const stem = `${name.slice(0, -ZIP.length)}-${String(seq).padStart(6, '0')}-${hash.slice(0, HALF)}`;
  return `${stem}${sealOf(stem, key)}${ZIP}${SEALED_ENDING}`;
}

/** The entry that the name proves by the register's own key; undefined for another register's, and for an invented one. */
export function provedBySealedName(name: string, key: RowKey): Timed | undefined {
  const { stem, time, seq, hash, seal } =
    /^(?<stem>penyesuaian-.*-(?<time>\d{8}T\d{6})-(?<seq>\d{6,15})-(?<hash>[0-9a-f]{16}))(?<seal>[0-9a-f]{16})\.zip\.age$/.exec(
      name,
    )?.groups ?? {};
  if (!stem || !time || !seq || !hash || seal !== sealOf(stem, key)) return undefined;
  return { time, seq: Number(seq), hash };
}

const sealOf = (stem: string, key: RowKey): string => key.hashOf(`package ${stem}`).slice(0, HALF);
