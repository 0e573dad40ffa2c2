/**
 * A package and its row in the register cannot come about in one step. So the row is noted before the file gets its final
 * name: whatever ends in between, the next package, or the next start, finds out whether the file is there. Otherwise the
 * next package would begin where the former one did, and both would hold the same entries.
 */
import { existsSync, rmSync } from 'node:fs';
import {
  giveUp,
  insertPackage,
  notePending,
  readPackage,
  readPending,
  type PendingPackage,
} from '../rows/packages';
import { CannotWrite } from '../../../register/failures';
import { sha256OfFile } from '../../../register/hash';
import type { Register } from '../../../register/register';

export function notePackage(register: Register, pending: PendingPackage): void {
  register.write({ actor: pending.row.officer }, (tx) => {
    notePending(tx, pending);
    return true;
  });
}

/**
 * The file just got its final name: the register takes the package in. Where it certainly cannot, the file is taken away
 * again, since the officer is told that there is none; where nobody knows, it stays and is settled later.
 */
export function takePackage(register: Register, made: PendingPackage): void {
  try {
    keepPackage(register, made);
  } catch (error) {
    const unsure = error instanceof CannotWrite && error.code === 'commit-unknown';
    if (!unsure) rmSync(made.path, { force: true });
    throw error;
  }
}

function keepPackage(register: Register, { row }: PendingPackage): void {
  register.write(
    { actor: row.officer },
    (tx) => {
      insertPackage(tx, row);
      return true;
    },
    (tx) => readPackage(tx, row.id) !== undefined || undefined,
  );
}

/** Takes in what lies whole under its final name; what never got that name is forgotten. */
export function settlePackages(register: Register): void {
  if (register.readOnly) return;
  for (const pending of readPending(register.reading())) {
    if (isThere(pending)) keepPackage(register, pending);
    else register.write({ actor: pending.row.officer }, (tx) => giveUp(tx, pending.row.id));
  }
}

const isThere = ({ path, row }: PendingPackage): boolean => {
  try {
    return existsSync(path) && sha256OfFile(path) === row.sha256;
  } catch {
    return false;
  }
};
