/** Whom packages are sealed to. Each change stands in the journal by its key, which is public; names stay in the register. */
import { fail, ok } from '../../../../domain/result';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { PackageRecipient } from '../../../../preload/contract/reconciliation';
import type { CommandContext } from '../../../call/handler';
import { readSetting, saveSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';
import { recipientFault } from '../../../security/recipient';

/** More than any office has; each makes the file a little longer. */
const MOST = 20;

export const recipientsOf = (tx: ReadTx): readonly PackageRecipient[] =>
  readSetting(tx, 'packageRecipients') ?? [];

export function addRecipient(
  { tx, officer }: CommandContext,
  { recipient }: ParsedInputOf<'reconciliation.addRecipient'>,
) {
  const { publicKey } = recipient;
  const former = recipientsOf(tx);
  const wrong = former.some((each) => each.publicKey === publicKey)
    ? 'recipient-twice'
    : recipientFault(publicKey);
  if (wrong) return fail(wrong, { fields: [{ path: 'recipient.publicKey', code: wrong }] });
  if (former.length >= MOST) return fail('recipients-too-many');
  saveSetting(tx, 'packageRecipients', [...former, recipient], officer.id);
  tx.journal('reconciliation.recipient-added', { recipient: publicKey, by: officer.id });
  return ok({});
}

export function removeRecipient(
  { tx, officer }: CommandContext,
  { publicKey }: ParsedInputOf<'reconciliation.removeRecipient'>,
) {
  const former = recipientsOf(tx);
  const left = former.filter((each) => each.publicKey !== publicKey);
  if (left.length === former.length) return fail('recipient-unknown');
  saveSetting(tx, 'packageRecipients', left, officer.id);
  tx.journal('reconciliation.recipient-removed', { recipient: publicKey, by: officer.id });
  return ok({});
}
