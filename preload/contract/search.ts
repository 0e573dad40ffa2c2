/** Search over cases, receipts, parties and numbers, as one types. */
import { z } from 'zod';
import { call, EVERY_ROLE } from './call';
import { id, instant, text } from './values';

export const searchCalls = {
  'search.find': call({
    nature: 'task',
    input: z.object({ text: text(200), after: z.string().nullable() }),
    output: z.object({
      hits: z.array(
        z.object({
          kind: z.enum([
            'case',
            'receipt',
            'applicant',
            'printed-case',
            'existing',
            'intake',
            'appointment',
            'request',
          ]),
          id,
          title: z.string(),
          detail: z.string(),
          at: instant,
        }),
      ),
      next: z.string().nullable(),
      /** The index has not yet taken in the newest entries. */
      behind: z.int(),
    }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
};
