/** What time it is, said by people where the PC's clock is not believed (ARCHITECTURE "Clock"). */
import { instantMs, instantOfLocalMinute, type Instant } from '../../../domain/time/civil-time';
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Counter } from '../../call/counter';
import type { CommandContext } from '../../call/handler';
import { openEpoch } from '../../register/epoch';
import { saveSetting } from '../../register/settings';
import type { WriteTx } from '../../register/transaction';
import { prepareEpoch } from '../backups/new-epoch';
import { keepDecision } from '../officers/keep-decision';
import { need } from '../../../domain/need';

const MINUTE_MS = 60_000;
/** Farther from the newest entry, a second look is asked for. */
const FAR_MS = 24 * 60 * 60_000;

/** Two people can always state it; a time before the newest entry begins an epoch that names the jump. */
export function stateTime(
  { tx, counter, people }: CommandContext,
  { statedLocal, confirmed, reason }: ParsedInputOf<'settings.stateTime'>,
) {
  const last = counter.opened().head().at;
  const stated = meant(instantOfLocalMinute(statedLocal), last);
  const off = instantMs(stated) - instantMs(last ?? stated);
  if (off < 0 && !confirmed) return fail('time-earlier', { values: { last: last ?? stated } });
  if (off > FAR_MS && !confirmed)
    return fail('clock-differs', { values: { hours: Math.round(off / 3_600_000) } });
  if (!people) return fail('two-people-needed');
  // the clock in doubt must not date the very entry that mends it: nothing could be written before that date then
  if (off < 0) goBack(tx, counter, stated);
  else tx.takeTime(stated);
  const correctionMs = counter.clock.state(stated);
  const by = people.first.id;
  saveSetting(tx, 'clock', { correctionMs }, by);
  tx.journal('settings.time-stated', { stated, correctionMs, by });
  keepDecision(tx, 'settings.stateTime', people, reason);
  return ok({});
}

/** A clock on the wall tells minutes: within the newest entry's own minute that entry's time is meant. */
const meant = (minute: Instant, last: Instant | null): Instant =>
  last && minute < last && instantMs(last) - instantMs(minute) < MINUTE_MS ? last : minute;

/** Time never goes back within an epoch: another one begins. Nothing else ends: books and ranges go on. */
function goBack(tx: WriteTx, counter: Counter, stated: Instant): void {
  const former = need(counter.opened().epoch(), 'epoch');
  const { seq, hash } = tx.head();
  openEpoch(tx, {
    ...prepareEpoch(counter),
    counter: former.counter,
    reason: 'time-stated',
    keyStore: counter.vault.keeper.kind,
    machine: counter.anchor?.machine(),
    former: { epoch: former.id, seq, hash },
    statedTime: stated,
  });
}

/** Whoever signed in looked at a clock that started far ahead of the newest entry, and it is right. */
export function confirmTime({ tx, counter, officer }: CommandContext) {
  if (counter.opened().clockState().state !== 'ahead') return ok({});
  counter.clock.confirm();
  const now = counter.clock.now();
  tx.takeTime(now);
  tx.journal('settings.time-confirmed', { at: now, by: officer.id });
  return ok({});
}
