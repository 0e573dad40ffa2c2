/** What an office's papers would say that is not its own, and what a supervisor decided of it. */
import { z } from 'zod';
import { call, EVERY_ROLE } from './call';
import { courtCode, id, instant, needed } from './values';

export const matter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fee-table'), court: courtCode, table: z.string().max(40) }),
  z.object({ kind: z.literal('contact'), contact: needed(160) }),
  z.object({ kind: z.literal('revenue-codes'), outage: id }),
]);

/** The setting `vouched`: it may stand on paper as it is. */
export const vouched = z.object({ matter, reason: needed(300), officer: z.string(), at: instant });
export type Vouched = z.infer<typeof vouched>;

export const borrowedCalls = {
  'settings.borrowed': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({
      /** What stops papers now, with what the sentence needs. */
      open: z.array(z.object({ matter, values: z.record(z.string(), z.string()) })),
      /** No contact at all: nothing that could be vouched for. */
      contactMissing: z.boolean(),
      decided: z.array(vouched),
    }),
    errors: [],
    who: EVERY_ROLE,
    mixed: true,
    effects: [],
  }),
  'settings.vouch': call({
    // One supervisor decides, at whoever's screen it is asked.
    nature: 'command',
    input: z.object({ matter, reason: needed(300) }),
    output: z.object({}),
    errors: ['matter-unknown'],
    who: EVERY_ROLE,
    approval: 'always',
    effects: [],
  }),
};
