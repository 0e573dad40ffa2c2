/** A vault that this PC can no longer open: the recovery code opens the pepper that lies locked in the register. */
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Counter } from '../../call/counter';
import type { TaskContext } from '../../call/handler';
import { openEpoch } from '../../register/epoch';
import type { Register } from '../../register/register';
import { needSetting } from '../../register/settings';
import { unlockPepper } from '../../security/recovery-code';
import { prepareEpoch } from '../backups/new-epoch';

export function openVault({ counter }: TaskContext, { recoveryCode }: ParsedInputOf<'officers.openVault'>) {
  const register = counter.opened();
  if (counter.vault.readablePepper()) return Promise.resolve(fail('vault-readable'));
  const pepper = unlockPepper(needSetting(register.reading(), 'recovery'), recoveryCode);
  if (!pepper)
    return Promise.resolve(
      fail('recovery-code-wrong', { fields: [{ path: 'recoveryCode', code: 'recovery-code-wrong' }] }),
    );
  counter.vault.keepPepper(pepper);
  renewKey(counter, register);
  return Promise.resolve(ok({}));
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
