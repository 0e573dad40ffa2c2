/** The door: trying a secret, with waits that grow and outlive a restart. */
import { instantMs, toInstant, type Instant } from '../../../domain/time/civil-time';
import { fail, ok } from '../../../domain/result';
import type { Officer } from '../../../preload/contract/officers';
import type { Counter } from '../../call/counter';
import type { ReadTx } from '../../register/transaction';
import { secretMatches } from '../../security/secret-hash';
import { insertSignIn, readOfficerByCode, readSecret, readWrongTries } from './rows/officers';

/** The officer behind a code and secret. Two tries at once cannot slip under one wait: each is counted before it is answered. */
export async function tryDoor(counter: Counter, code: string, secret: string) {
  const register = counter.register;
  if (!register) return fail('secret-wrong');
  const officer = readOfficerByCode(register.reading(), code);
  if (!officer) return fail('secret-wrong');
  if (!officer.active) return fail('officer-inactive');
  const until = waitUntil(counter, register.reading(), officer.id);
  if (until) return fail('wait', { values: { until } });
  const kept = readSecret(register.reading(), officer.id) ?? '';
  const right = await secretMatches(secret, kept, counter.vault.pepper());
  // a second try may have ended while this one was being worked out
  const meanwhile = waitUntil(counter, register.reading(), officer.id);
  if (meanwhile) return fail('wait', { values: { until: meanwhile } });
  noteTry(counter, officer, right);
  if (right) return ok(officer);
  const nextUntil = waitUntil(counter, register.reading(), officer.id);
  return nextUntil
    ? fail('wait', { values: { until: nextUntil, wrong: 1 } })
    : fail('secret-wrong', { fields: [{ path: 'secret', code: 'secret-wrong' }] });
}

/** Until when the officer must wait after wrong tries in a row; null when there is nothing to wait for. */
export function waitUntil({ waits, clock }: Counter, tx: ReadTx, officer: string): Instant | null {
  const now = instantMs(clock.now());
  const left = waits.left(officer, now, () => readWrongTries(tx, officer));
  return left > 0 ? toInstant(now + left) : null;
}

/**
 * On a read-only register or with a doubtful clock people still come in, to look and to mend. A wrong try, which any
 * stranger can make, dates nothing, nor does any with a clock in doubt: they stand at the newest entry's time.
 */
function noteTry(counter: Counter, officer: Officer, right: boolean): void {
  const register = counter.opened();
  const pcTime = counter.clock.now();
  counter.waits.tried(officer.id, right, instantMs(pcTime), () =>
    readWrongTries(register.reading(), officer.id),
  );
  if (register.readOnly) return;
  const datesNothing = !right || register.clockState().state !== 'good';
  register.write({ actor: officer.id, whateverTheClock: true, datesNothing }, (tx) =>
    insertSignIn(tx, officer.id, right, pcTime),
  );
}
