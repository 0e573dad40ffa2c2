/** The home list: what to do now, and the figures that matter today. */
import { z } from 'zod';
import { call, EVERY_ROLE } from './call';
import { instant, sen } from './values';

export const homeCalls = {
  'home.agenda': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({
      lines: z.array(
        z.object({
          id: z.string(),
          kind: z.string(),
          urgency: z.enum(['late', 'soon', 'calm']),
          dueAt: instant.nullable(),
          /** Place-holders for the sentence in `words/agenda.ts`. */
          values: z.record(z.string(), z.union([z.string(), z.number()])),
          by: z.literal('supervisor').optional(),
          to: z.string(),
        }),
      ),
      figures: z.object({
        casesToday: z.int(),
        takenTodaySen: sen,
        waitingPapers: z.int(),
        openRows: z.int(),
      }),
      /** Receipts per opening hour of today, for the small chart. */
      hours: z.array(z.object({ hour: z.int(), receipts: z.int(), amountSen: sen })),
    }),
    errors: [],
    who: EVERY_ROLE,
    mixed: true,
    effects: [],
  }),
};
