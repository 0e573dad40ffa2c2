/** A reference is matched by another hand than took it, who reads number and amount where the money came in. */
import { bareExternal, bareReference } from '../../../domain/receipts/payment';
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { isOneHandNow } from '../officers/approver';
import { insertMatch, readClaim } from './rows/claims';
import { readTakers } from './rows/issuers';

export function matchClaim(
  { tx, officer, now }: CommandContext,
  { payment, number, amountSen }: ParsedInputOf<'receipts.match'>,
) {
  const claim = readClaim(tx, payment);
  if (!claim) return fail('claim-unknown');
  // whoever took what a replacement stands for is still the one who took it
  const collectors = [claim.officer, ...readTakers(tx, claim.number)];
  if (collectors.some((each) => isOneHandNow(tx, officer.id, each, now))) return fail('matcher-is-collector');
  const bare = claim.method === 'external' ? bareExternal(number) : bareReference(number);
  const differs = bare !== claim.bare ? 'number' : amountSen !== claim.amountSen ? 'amountSen' : undefined;
  if (differs) return fail('claim-differs', { fields: [{ path: differs, code: 'claim-differs' }] });
  insertMatch(tx, claim, officer.id);
  return ok({});
}
