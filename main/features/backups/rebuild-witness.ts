/** A witness that cannot be read is made anew after a full check, and the journal says so (ARCHITECTURE "Witness"). */
import type { Counter } from '../../call/counter';
import { keyedFile } from './keyed-file';
import { soundnessJob } from './backup-jobs';

/**
 * Until it is done issuing stays stopped. `isOver` ends it early, as when the register is about to be closed. What the
 * check finds wrong goes to the log, and issuing stays stopped until a supervisor opens a new epoch. Answers whether the
 * witness was made anew.
 */
export async function rebuildWitness(
  counter: Counter,
  isOver = () => counter.register === null,
): Promise<boolean> {
  const { register } = counter;
  if (!register || register.readOnly || register.againstWitness().state !== 'witness-lost') return false;
  const wrong = await counter.longWork.run(soundnessJob, keyedFile(register), {
    stopAsked: isOver,
    answers: {},
  });
  if (isOver() || register.againstWitness().state !== 'witness-lost') return false;
  if (wrong) {
    counter.log.error('witness lost, register not sound', { ...wrong });
    return false;
  }
  const { seq, hash } = register.head();
  register.write({ actor: 'system', whateverTheClock: true }, (tx) =>
    tx.journal('register.witness-rebuilt', { seq, hash }),
  );
  register.settleWitness();
  counter.prints.wake();
  counter.mail.wake();
  counter.events.send({ kind: 'changed', features: ['settings', 'home', 'cases', 'receipts'] });
  return true;
}
