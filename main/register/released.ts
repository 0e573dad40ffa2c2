/**
 * What was released of the register's shape never changes again: offices have files that were made by it. Each released
 * migration, the baseline first, stands here with the SHA-256 of its SQL.
 *
 * Empty until the first release, up to which the baseline is edited. At every release its new migrations are added here,
 * and a register filled by it is put beside the earlier ones (tests/main/register/released.test.ts says how and takes each
 * of them through all that came after).
 */
import { sha256Hex } from './hash';

export const RELEASED: readonly string[] = [];

/** The first migration (from 1) that is not what was released; undefined while all are. */
export const changedSinceRelease = (
  migrations: readonly string[],
  released: readonly string[],
): number | undefined => {
  const place = released.findIndex((hash, index) => sha256Hex(migrations[index] ?? '') !== hash);
  return place < 0 ? undefined : place + 1;
};
