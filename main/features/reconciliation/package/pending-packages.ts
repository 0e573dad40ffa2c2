/**
 * A package and its row in the register cannot come about in one step. So the row is noted before the file gets its final
 * name: whatever ends in between, the next package, or the next start, finds out whether the file is there. Otherwise the
 * next package would begin where the former one did, and both would hold the same entries.
 */
import { rmSync, statSync } from 'node:fs';
import type { Counter } from '../../../call/counter';
import { answered, type LongJob } from '../../../call/long-work';
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

type Place = Pick<Counter, 'register' | 'farWork'>;

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
export async function takePackage(
  { farWork }: Place,
  register: Register,
  made: PendingPackage,
): Promise<void> {
  try {
    keepPackage(register, made);
  } catch (error) {
    const unsure = error instanceof CannotWrite && error.code === 'commit-unknown';
    if (!unsure) await answered(farWork.look(takeAwayJob, made.path), undefined);
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

/**
 * Takes in what lies whole under its final name; what never got that name is forgotten. Answers the file of which nobody can
 * tell, since its drive does not answer: then no other package may begin where that one did.
 */
export async function settlePackages(counter: Place): Promise<string | undefined> {
  const { register, farWork } = counter;
  if (!register || register.readOnly) return undefined;
  let unsettled: string | undefined;
  for (const pending of readPending(register.reading())) {
    const order = { path: pending.path, sha256: pending.row.sha256 };
    const whole = await answered(farWork.look(liesWholeJob, order), undefined);
    if (counter.register !== register) return undefined;
    if (whole === undefined) unsettled = pending.path;
    else settle(register, pending, whole);
  }
  return unsettled;
}

/** Whoever looked at the same time may have settled it before. */
function settle(register: Register, pending: PendingPackage, whole: boolean): void {
  const { id, officer } = pending.row;
  if (!readPending(register.reading()).some(({ row }) => row.id === id)) return;
  if (whole) keepPackage(register, pending);
  else register.write({ actor: officer }, (tx) => giveUp(tx, id));
}

/** A slow stick says with each piece that it is there. */
const liesWholeJob: LongJob<{ readonly path: string; readonly sha256: string }, boolean> = {
  name: 'package-lies-whole',
  work: ({ path, sha256 }, scene) => {
    try {
      return statSync(path).isFile() && sha256OfFile(path, () => scene.progress(0, null)) === sha256;
    } catch {
      return false;
    }
  },
};

const takeAwayJob: LongJob<string, void> = {
  name: 'package-taken-away',
  work: (path) => rmSync(path, { force: true }),
};

export const pendingJobs = [liesWholeJob, takeAwayJob] as const;
