/** The machine's own anchor says nothing any more: two people say why, and that this is the newest copy. */
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { TaskContext } from '../../call/handler';
import { saveSetting } from '../../register/settings';
import { keepDecision } from '../officers/keep-decision';
import { rebuildWitness } from './rebuild-witness';

export function settleAnchor(
  { counter, people }: TaskContext,
  { reason }: ParsedInputOf<'backups.settleAnchor'>,
) {
  const register = counter.opened();
  const standing = register.againstWitness();
  if (standing.state !== 'anchor-lost') return Promise.resolve(fail('anchor-not-lost'));
  if (!people) return Promise.resolve(fail('two-people-needed'));
  const { first } = people;
  const id = counter.anchor?.establish() ?? '';
  register.write({ actor: first.id, whateverTheClock: true }, (tx) => {
    saveSetting(tx, 'machine', { id }, first.id);
    tx.journal('register.anchor-renewed', { machine: id, why: standing.why });
    keepDecision(tx, 'backups.settleAnchor', people, reason);
  });
  register.settleAnchor();
  void rebuildWitness(counter);
  counter.prints.wake();
  counter.mail.wake();
  counter.events.send({ kind: 'changed', features: ['settings', 'home', 'cases', 'receipts'] });
  return Promise.resolve(ok({}));
}
