/** A witness that cannot be read is made anew after a full check, and the journal says so (ARCHITECTURE "Witness"). */
import type { Counter } from '../../call/counter';
import { soundnessOf } from './soundness';

/**
 * Until it is done issuing stays stopped. What the check finds wrong goes to the log, and issuing stays stopped until a
 * supervisor opens a new epoch. Answers whether the witness was made anew.
 */
export async function rebuildWitness(counter: Counter): Promise<boolean> {
  const { register } = counter;
  if (!register || register.readOnly || register.standing().state !== 'witness-lost') return false;
  const isOver = () => counter.register !== register;
  const wrong = await soundnessOf(register, isOver);
  if (isOver() || register.standing().state !== 'witness-lost') return false;
  if (wrong) {
    counter.log.error('witness lost, register not sound', { ...wrong });
    return false;
  }
  const { seq, hash } = register.head();
  register.write({ actor: 'system', whateverTheClock: true }, (tx) =>
    tx.journal('register.witness-rebuilt', { seq, hash }),
  );
  register.standingSettled();
  counter.prints.wake();
  counter.events.send({ kind: 'changed', features: ['settings', 'home', 'cases', 'receipts'] });
  return true;
}
