/** A reference is matched by another hand than took it, who reads number and amount where the money came in. */
import { bareExternal, bareReference } from '../../../domain/receipts/payment';
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { isOneHandNow } from '../officers/approver';
import { insertMatch, readClaim } from './rows/claims';

export function matchClaim(
  { tx, officer, now }: CommandContext,
  { payment, number, amountSen }: ParsedInputOf<'receipts.match'>,
) {
  const claim = readClaim(tx, payment);
  if (!claim) return fail('claim-unknown');
  if (isOneHandNow(tx, officer.id, claim.officer, now)) return fail('matcher-is-collector');
  const bare = claim.method === 'external' ? bareExternal(number) : bareReference(number);
  const differs = bare !== claim.bare ? 'number' : amountSen !== claim.amountSen ? 'amountSen' : undefined;
  if (differs) return fail('claim-differs', { fields: [{ path: differs, code: 'claim-differs' }] });
  insertMatch(tx, claim, officer.id);
  return ok({});
}
