/** The door: trying a secret, with waits that grow and outlive a restart. */
import type { Instant } from '../../../domain/time/civil-time';
import { fail, ok } from '../../../domain/result';
import type { Officer } from '../../../preload/contract/officers';
import type { Counter } from '../../call/counter';
import { secretMatches } from '../../security/secret-hash';
import { insertSignIn, readOfficerByCode, readSecret, readWaitUntil } from './rows/officers';

/** The officer behind a code and secret. Two tries at once cannot slip under one wait: each is written before it is answered. */
export async function tryDoor(counter: Counter, code: string, secret: string, now: Instant) {
  const register = counter.register;
  if (!register) return fail('secret-wrong');
  const officer = readOfficerByCode(register.reading(), code);
  if (!officer) return fail('secret-wrong');
  if (!officer.active) return fail('officer-inactive');
  const until = readWaitUntil(register.reading(), officer.id, now);
  if (until) return fail('wait', { values: { until } });
  const kept = readSecret(register.reading(), officer.id) ?? '';
  const right = await secretMatches(secret, kept, counter.vault.pepper());
  // a second try may have ended while this one was being worked out
  const meanwhile = readWaitUntil(register.reading(), officer.id, counter.clock.now());
  if (meanwhile) return fail('wait', { values: { until: meanwhile } });
  noteTry(counter, officer, right);
  if (right) return ok(officer);
  const nextUntil = readWaitUntil(register.reading(), officer.id, counter.clock.now());
  return nextUntil
    ? fail('wait', { values: { until: nextUntil, wrong: 1 } })
    : fail('secret-wrong', { fields: [{ path: 'secret', code: 'secret-wrong' }] });
}

/** On a read-only register or with a doubtful clock people still come in, to look and to mend. */
function noteTry(counter: Counter, officer: Officer, right: boolean): void {
  const register = counter.opened();
  if (register.readOnly) return;
  register.write({ actor: officer.id, whateverTheClock: true }, (tx) => insertSignIn(tx, officer.id, right));
}
