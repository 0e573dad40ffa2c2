/** Of whom a matter is hangs on what a call asks: each feature says it for its own calls that a second person decides. */
import type { Matter } from '../../domain/officers/concern';
import type { CallName, ParsedInputOf } from '../../preload/contract/contract';
import type { ReadTx } from '../register/transaction';

export type ConcernRule<N extends CallName> = (tx: ReadTx, input: ParsedInputOf<N>) => Matter;

export type ConcernRules = { readonly [N in CallName]?: ConcernRule<N> };
