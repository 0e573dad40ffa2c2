/** A vault that this PC can no longer open: the recovery code opens the pepper and the row key that lie locked in the register. */
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Counter } from '../../call/counter';
import type { TaskContext } from '../../call/handler';
import { openEpoch } from '../../register/epoch';
import type { Register } from '../../register/register';
import { CannotUnseal } from '../../register/sealed-file';
import { unsealRowKey } from '../../register/sealed-key';
import { needSetting } from '../../register/settings';
import { unlockPepper } from '../../security/recovery-code';
import { recoveryIdentity } from '../../security/recovery-key';
import { prepareEpoch } from '../backups/new-epoch';
import { isVaultOpen } from './vault-open';

export async function openVault(
  { counter }: TaskContext,
  { recoveryCode }: ParsedInputOf<'officers.openVault'>,
) {
  const register = counter.opened();
  if (isVaultOpen(counter)) return fail('vault-readable');
  const tx = register.reading();
  const pepper = unlockPepper(needSetting(tx, 'recovery'), recoveryCode);
  if (!pepper)
    return fail('recovery-code-wrong', { fields: [{ path: 'recoveryCode', code: 'recovery-code-wrong' }] });
  let rowKey = register.rowKey;
  try {
    rowKey ??= await unsealRowKey(tx, recoveryIdentity(recoveryCode));
  } catch (error) {
    // the code is right, the register's own copy of the key is not: a backup holds another
    if (error instanceof CannotUnseal) return fail('row-key-damaged');
    throw error;
  }
  counter.vault.keepPepper(pepper);
  counter.vault.keepRowKey(rowKey);
  if (!register.rowKey) await openAnew(counter);
  renewKey(counter, counter.opened());
  return ok({});
}

/** Without its key the register was only looked at. */
async function openAnew(counter: Counter): Promise<void> {
  await counter.closeRegister();
  counter.openRegister();
  counter.events.send({ kind: 'changed', features: ['settings', 'home'] });
}

/** The signing key went with the vault: an epoch with a key of its own goes on in this copy, so that packages can be made. */
function renewKey(counter: Counter, register: Register): void {
  const { vault, anchor } = counter;
  const former = register.epoch();
  if (!former || register.readOnly || vault.hasSigningKey(former.id)) return;
  const epoch = prepareEpoch(counter);
  register.write({ actor: 'system', whateverTheClock: true }, (tx) => {
    const { seq, hash } = tx.head();
    openEpoch(tx, {
      ...epoch,
      counter: former.counter,
      reason: 'key-lost',
      keyStore: vault.keeper.kind,
      machine: anchor?.machine(),
      former: { epoch: former.id, seq, hash },
    });
  });
}
