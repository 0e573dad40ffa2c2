/** Whom a call concerns, by the rule of its feature; nobody decides or approves what concerns them. */
import { concernedIn } from '../../../domain/officers/concern';
import type { Instant } from '../../../domain/time/civil-time';
import type { CallSpec } from '../../../preload/contract/call';
import type { CallName } from '../../../preload/contract/contract';
import type { ConcernRule, ConcernRules } from '../../call/concern-rule';
import type { Feature } from '../../call/feature';
import type { ReadTx } from '../../register/transaction';
import { isOneHandNow } from './approver';
import { readOfficers } from './rows/officers';

/** Whether whom a call concerns is asked for here; where a supervisor always approves, the handler knows the issuer. */
export const concernsSomebody = ({ approval, twoPeople }: CallSpec): boolean =>
  twoPeople !== undefined || approval === 'by-rule';

/**
 * Their ids, with those who count as one of them today. A call that two people decide and whose rule is missing is never
 * let through.
 */
export function concernedBy(
  features: readonly Feature[],
  tx: ReadTx,
  { call, input }: { readonly call: CallName; readonly input: unknown },
  now: Instant,
): readonly string[] {
  const rules: ConcernRules = Object.assign({}, ...features.map(({ concerns }) => concerns ?? {}));
  const rule = rules[call] as ConcernRule<never> | undefined;
  if (!rule) throw new Error(`nobody says whom ${call} concerns`);
  const officers = readOfficers(tx);
  const concerned = concernedIn(rule(tx, input as never), officers);
  const others = officers.map(({ id }) => id).filter((id) => isConcerned(tx, concerned, id, now));
  return [...new Set([...concerned, ...others])];
}

/** Whoever set a concerned officer's secret counts as that officer on such days, and the other way round. */
export const isConcerned = (
  tx: ReadTx,
  concerned: readonly string[],
  officer: string,
  now: Instant,
): boolean => concerned.some((each) => isOneHandNow(tx, each, officer, now));
