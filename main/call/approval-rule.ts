/** When a call needs a second person depends on what it asks: each feature says it for its own calls. */
import type { Instant } from '../../domain/time/civil-time';
import type { CallName, ParsedInputOf } from '../../preload/contract/contract';
import type { ReadTx } from '../register/transaction';

/** What is to be approved, in figures: `what` names the sentence that the approver reads. */
export interface ApprovalNeed {
  readonly what: 'waiver' | 'reduction' | 'limits' | 'alone' | 'limits-alone' | 'correction' | 'rest-day';
  /** Amounts in sen, by the names in the sentence. */
  readonly amounts: Readonly<Record<string, number>>;
}

/** Undefined when the caller may do it alone. What is refused anyhow needs no approval: the handler says why. */
export type ApprovalRule<N extends CallName> = (
  tx: ReadTx,
  input: ParsedInputOf<N>,
  now: Instant,
) => ApprovalNeed | undefined;

export type ApprovalRules = { readonly [N in CallName]?: ApprovalRule<N> };
