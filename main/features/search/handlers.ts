import { ok } from '../../../domain/result';
import type { Handlers } from '../../call/handler';

/** Search is answered by the worker; `behind` says how much of the register it has not taken in yet. */
export const searchHandlers = {
  'search.find': async ({ counter }, { text, after }) => {
    const { hits, next, behind } = await counter.search.find(text, after);
    return ok({ hits: [...hits], next, behind });
  },
} satisfies Handlers<'search'>;
