/** The door: trying a secret, with waits that grow and outlive a restart. */
import { instantMs, toInstant, type Instant } from '../../../domain/time/civil-time';
import { fail, ok } from '../../../domain/result';
import type { Officer } from '../../../preload/contract/officers';
import type { Counter } from '../../call/counter';
import type { ReadTx } from '../../register/transaction';
import type { Place } from '../../security/door-waits';
import { secretMatches } from '../../security/secret-hash';
import { readOfficerByCode, readSecret } from './rows/officers';
import { isVaultOpen } from './vault-open';
import { insertTry, readWrongTries } from './rows/sign-ins';

/** The officer behind a code and secret. Two tries at once cannot slip under one wait: each is counted before it is answered. */
export async function tryDoor(counter: Counter, code: string, secret: string, place: Place = 'door') {
  const register = counter.register;
  if (!register) return fail('secret-wrong');
  const officer = readOfficerByCode(register.reading(), code);
  if (!officer) return fail('secret-wrong');
  if (!officer.active) return fail('officer-inactive');
  const until = waitUntil(counter, register.reading(), officer.id, place);
  if (until) return fail('wait', { values: { until } });
  const pepper = counter.vault.readablePepper();
  if (!pepper || !isVaultOpen(counter)) return fail('vault-unreadable');
  const kept = readSecret(register.reading(), officer.id) ?? '';
  const right = await secretMatches(secret, kept, pepper);
  // a second try may have ended while this one was being worked out
  const meanwhile = waitUntil(counter, register.reading(), officer.id, place);
  if (meanwhile) return fail('wait', { values: { until: meanwhile } });
  noteTry(counter, officer, place, right ? 'right' : 'wrong');
  if (right) return ok(officer);
  const nextUntil = waitUntil(counter, register.reading(), officer.id, place);
  return nextUntil
    ? fail('wait', { values: { until: nextUntil, wrong: 1 } })
    : fail('secret-wrong', { fields: [{ path: 'secret', code: 'secret-wrong' }] });
}

/** Until when the officer must wait after wrong tries in a row; null when there is nothing to wait for. */
export function waitUntil(
  { waits, clock }: Counter,
  tx: ReadTx,
  officer: string,
  place: Place,
): Instant | null {
  const left = waits.left(officer, place, () => readWrongTries(tx, officer, place));
  return left > 0 ? toInstant(instantMs(clock.now()) + left) : null;
}

/**
 * On a read-only register or with a doubtful clock people still come in, to look and to mend. A wrong try, which any
 * stranger can make, dates nothing, nor does any with a clock in doubt: they stand at the newest entry's time.
 */
export function noteTry(
  counter: Counter,
  { id }: Pick<Officer, 'id'>,
  place: Place,
  outcome: 'right' | 'wrong' | 'cleared',
): void {
  const register = counter.opened();
  const { waits } = counter;
  if (outcome === 'wrong') waits.wrong(id, place, () => readWrongTries(register.reading(), id, place));
  else waits.clear(id, place);
  if (register.readOnly) return;
  const datesNothing = outcome !== 'right' || register.clockState().state !== 'good';
  register.write({ actor: id, whateverTheClock: true, datesNothing }, (tx) =>
    insertTry(tx, { officer: id, place, outcome, up: waits.up() }),
  );
}
