/** A try to serve a summons, noted where it happens before re-registration (S1.5). */
import { serviceDoubts, serviceLimits } from '../../../domain/summonses/service';
import { fail, ok } from '../../../domain/result';
import { civilDateOf, instantOfLocalMinute } from '../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { insertSummonsEvent } from './rows/insert-summons-event';
import type { SummonsRow } from './rows/summonses';
import { ready } from './steps';

export const termsOf = (tx: ReadTx, { issuedAt, hearingAt }: SummonsRow) => ({
  issuedAt,
  hearingAt: instantOfLocalMinute(hearingAt),
  clearDays: needSetting(tx, 'office').clearDays,
});

export function serve({ tx, now, officer }: CommandContext, input: ParsedInputOf<'summonses.serve'>) {
  const { summons: id, result, how, leave, note } = input;
  const checked = ready({ tx, now }, id, result, input.servedLocal, 'servedLocal');
  if (!checked.ok) return checked;
  const { summons, at } = checked.value;
  if (summons.party === '') return fail('service-nobody');
  const missing = missingOf(input);
  if (missing) return fail(missing.code, { fields: [missing] });
  if (result === 'served') {
    const terms = termsOf(tx, summons);
    const open = serviceDoubts(terms, civilDateOf(at), leave !== '').find(
      (doubt) => !input.acceptedWarnings.includes(doubt),
    );
    const { serveBy, expiresOn } = serviceLimits(terms);
    if (open) return fail(open, { values: { needed: terms.clearDays, serveBy, expiresOn } });
  }
  const what = { summons: id, kind: result, manner: how, leave, note } as const;
  insertSummonsEvent(tx, { ...what, happenedAt: at, officer: officer.id });
  return ok({});
}

/** Substituted service rests on an order; what was not served, or served in another way, says why or how. */
function missingOf({ result, how, leave, note }: ParsedInputOf<'summonses.serve'>) {
  if (how === 'substituted' && leave === '') return { path: 'leave', code: 'service-order-needed' } as const;
  if ((result === 'not-served' || how === 'other') && note === '')
    return { path: 'note', code: 'service-note-needed' } as const;
  return undefined;
}
