/** What a handler is: values in, a reply out. */
import type { Instant } from '../../domain/time/civil-time';
import type { CallError } from '../../preload/contract/call';
import type { CallName, Contract, ErrorOf, OutputOf, ParsedInputOf } from '../../preload/contract/contract';
import type { Officer } from '../../preload/contract/officers';
import type { Counter } from '../call/counter';
import type { ReadTx, WriteTx } from '../register/transaction';

/** A failure that the call's contract names. */
export interface Refusal<Code extends string> extends Omit<CallError, 'code' | 'incident'> {
  readonly code: Code;
}
export type Reply<Value, Code extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Refusal<Code> };

/** Who decided this very call: two people, or one with the sealed recovery code where the office allows it. */
export interface Deciders {
  readonly first: Officer;
  /** Null where one person decided alone, until somebody countersigns. */
  readonly second: Officer | null;
  /** Ids of the officers whom it concerns: none of them countersigns. */
  readonly concerned: readonly string[];
}

interface BaseContext {
  /** Null only for calls that `anyone` may make. */
  readonly officer: Officer | null;
  readonly counter: Counter;
  readonly now: Instant;
  /** Where the call's contract has two people decide; null where they were not asked yet. */
  readonly people: Deciders | null;
}
export interface QueryContext extends BaseContext {
  readonly tx: ReadTx;
}
export interface CommandContext extends BaseContext {
  readonly officer: Officer;
  /** The one transaction of this call; dispatch commits it when the reply is good. */
  readonly tx: WriteTx;
  /** The supervisor who approved this very call, where its contract asks for one. */
  readonly approver: Officer | null;
}
export type TaskContext = BaseContext;

type ContextOf<N extends CallName> = Contract[N]['nature'] extends 'query'
  ? QueryContext
  : Contract[N]['nature'] extends 'command'
    ? CommandContext
    : TaskContext;

type ReplyOf<N extends CallName> = Contract[N]['nature'] extends 'task'
  ? Promise<Reply<OutputOf<N>, ErrorOf<N>>>
  : Reply<OutputOf<N>, ErrorOf<N>>;

export type HandlerOf<N extends CallName> = (context: ContextOf<N>, input: ParsedInputOf<N>) => ReplyOf<N>;

/** Every call of one feature: `satisfies Handlers<'cases'>` makes a missing one a compile error. */
export type Handlers<Feature extends string> = {
  readonly [N in CallName as N extends `${Feature}.${string}` ? N : never]: HandlerOf<N>;
};
