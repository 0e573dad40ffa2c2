/** What main tells its windows: which queries to read again, and how long work goes. */
import { z } from 'zod';

export const event = z.discriminatedUnion('kind', [
  /** Calls (by feature) whose answers may have changed. */
  z.object({ kind: z.literal('changed'), features: z.array(z.string()) }),
  z.object({
    kind: z.literal('task'),
    id: z.string(),
    label: z.string(),
    done: z.number(),
    of: z.number().nullable(),
    state: z.enum(['running', 'done', 'failed', 'cancelled']),
  }),
  z.object({ kind: z.literal('locked'), reason: z.enum(['officer', 'idle', 'sleep', 'switched']) }),
  z.object({ kind: z.literal('paper'), id: z.string(), state: z.string(), trouble: z.string().optional() }),
]);
export type AppEvent = z.infer<typeof event>;
