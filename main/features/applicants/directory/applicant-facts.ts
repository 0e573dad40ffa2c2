/** Whom a notice reaches by e-mail (S0.3), and addresses that mail came back from. */
import { recipientsIn, type ReachSum } from '../../../../domain/applicants/reach';
import { setBounced } from './keep-change';
import { readReached, readSum } from '../rows/recipients';
import { readHoldersOf, readNewestChange } from '../rows/applicants';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface Recipient {
  readonly applicant: string;
  readonly name: string;
  readonly address: string;
}

/** Whom a letter about a system goes to, and the sum that comes to as many. */
export interface Recipients {
  /** By name: every address that is not marked as bounced, once. */
  readonly list: readonly Recipient[];
  readonly sum: ReachSum;
}

export function reachedBy(tx: ReadTx, system: string): Recipients {
  const seen = new Set<string>();
  const { rows, sum } = readReached(tx, system);
  const list = rows.flatMap(({ key, ...recipient }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [recipient];
  });
  return { list, sum };
}

export const recipientsOf = (tx: ReadTx, system: string): readonly Recipient[] => reachedBy(tx, system).list;

/** What was counted last, beside the connection: it stands until the directory changes. */
const counted = new WeakMap<object, { readonly change: number; readonly bySystem: Map<string, ReachSum> }>();

/** The same sum as {@link reachedBy} gives, counted from the lists. */
export function sumOfRecipients(tx: ReadTx, system: string): ReachSum {
  const change = readNewestChange(tx);
  let known = counted.get(tx.owner);
  if (known?.change !== change) {
    known = { change, bySystem: new Map() };
    counted.set(tx.owner, known);
  }
  const sum = known.bySystem.get(system) ?? readSum(tx, system);
  known.bySystem.set(system, sum);
  return sum;
}

/** As many as {@link recipientsOf} gives. */
export const countRecipients = (tx: ReadTx, system: string): number =>
  recipientsIn(sumOfRecipients(tx, system));

/**
 * The mail server says that an address takes no mail: `code` is the server's (`5.1.1`). Every applicant who has the
 * address is marked, since it is the same letter box; one that is marked already stays as it is.
 */
export function markBounced(
  tx: WriteTx,
  { applicant, address, code }: { applicant: string; address: string; code: string },
): void {
  for (const holder of new Set([applicant, ...readHoldersOf(tx, address)]))
    setBounced(tx, {
      applicant: holder,
      address,
      code,
      source: 'mail-server',
      reference: '',
      officer: 'system',
    });
}
