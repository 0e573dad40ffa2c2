/** Writes deadlines in the transaction that moves them, so that nobody has to work them out again to see what is due. */
import type { DeadlineKeeper } from '../../call/deadlines';
import type { Register } from '../../register/register';
import type { WriteTx } from '../../register/transaction';
import { readSubjects, replaceDeadlines } from './rows/deadlines';

/** At a transaction's end: the deadlines of every feature whose rows it may have touched. */
export function keepDeadlines(tx: WriteTx, keepers: readonly DeadlineKeeper[]): void {
  for (const keeper of keepers) if (keeper.touchedBy(tx.changed)) foldDeadlines(tx, keeper);
}

/** All of them anew. Throws what the register throws when it cannot be written. */
export function foldAtStart(register: Register, keepers: readonly DeadlineKeeper[]): void {
  if (register.readOnly) return;
  register.write({ actor: 'system' }, (tx) => {
    for (const keeper of keepers) foldDeadlines(tx, keeper);
  });
}

/** Of one subject alone, by the act that moved it: for who has too many to fold them all. */
export const keepSubjectDeadlines = replaceDeadlines;

/** Folds all of a feature's deadlines from official rows; those of what is over are taken away. */
export function foldDeadlines(tx: WriteTx, { feature, subjects, fold }: DeadlineKeeper): void {
  for (const subject of new Set([...subjects(tx), ...readSubjects(tx, feature)]))
    replaceDeadlines(tx, feature, subject, fold(tx, subject));
}
