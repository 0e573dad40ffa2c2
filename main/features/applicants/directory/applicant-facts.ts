/** Whom a notice reaches by e-mail (S0.3), and addresses that mail came back from. */
import { setBounced } from './keep-change';
import { countReached, readReached } from '../rows/recipients';
import { readHoldersOf, readNewestChange } from '../rows/applicants';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface Recipient {
  readonly applicant: string;
  readonly name: string;
  readonly address: string;
}

/** Active applicants whom the system concerns, by name: every address that is not marked as bounced, once. */
export function recipientsOf(tx: ReadTx, system: string): Recipient[] {
  const seen = new Set<string>();
  return readReached(tx, system).flatMap(({ key, ...recipient }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [recipient];
  });
}

/** What was counted last, beside the connection: it stands until the directory changes. */
const counted = new WeakMap<object, { readonly change: number; readonly bySystem: Map<string, number> }>();

/** As many as {@link recipientsOf} gives. */
export function countRecipients(tx: ReadTx, system: string): number {
  const change = readNewestChange(tx);
  let known = counted.get(tx.owner);
  if (known?.change !== change) {
    known = { change, bySystem: new Map() };
    counted.set(tx.owner, known);
  }
  const count = known.bySystem.get(system) ?? countReached(tx, system);
  known.bySystem.set(system, count);
  return count;
}

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
