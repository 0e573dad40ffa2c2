/** Whom a notice reaches by e-mail (S0.3), and addresses that mail came back from. */
import { setBounced } from './keep-change';
import { countReached, readReached } from '../rows/recipients';
import { readHoldersOf } from '../rows/applicants';
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

/** As many as {@link recipientsOf} gives. */
export const countRecipients = (tx: ReadTx, system: string): number => countReached(tx, system);

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
