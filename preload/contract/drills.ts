/** Practising an outage: an office of its own with this office's rules, nothing real, a score at the end. */
import { z } from 'zod';
import { call, EVERY_ROLE } from './call';
import { instant } from './values';

/** How many times faster than real the drill's clock runs: three hours pass in three minutes at 60. */
export const DRILL_SPEEDS = [1, 10, 60] as const;
export const drillSpeed = z.union([z.literal(1), z.literal(10), z.literal(60)]);

const systemCode = z.string().regex(/^[A-Z0-9-]{1,16}$/);
const drillId = z.string().regex(/^latihan-\d{8}-\d{6}$/);

const drillInput = z.object({ system: systemCode, speed: drillSpeed });
export type DrillInput = z.infer<typeof drillInput>;

export const drillScore = z.object({
  kept: z.int(),
  late: z.int(),
  missed: z.int(),
  overtaken: z.int(),
  percent: z.int().nullable(),
});

export const heldDrill = z.object({
  id: drillId,
  system: z.string(),
  openedAt: instant,
  endedAt: instant,
  openedBy: z.string(),
  score: drillScore,
});

export const drillsCalls = {
  'drills.list': call({
    // Drills that were held, and those that were left and can go on.
    nature: 'task',
    input: z.object({}),
    output: z.object({
      held: z.array(heldDrill),
      waiting: z.array(z.object({ id: drillId, system: z.string(), openedAt: instant, speed: drillSpeed })),
    }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'drills.open': call({
    nature: 'task',
    input: drillInput,
    output: z.object({ id: drillId }),
    errors: ['system-unknown', 'already-drill', 'drill-not-opened'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'drills.resume': call({
    nature: 'task',
    input: z.object({ id: drillId }),
    output: z.object({ id: drillId }),
    errors: ['drill-unknown', 'already-drill', 'drill-not-opened'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'drills.standing': call({
    // Which drill is open now, if any: the strip and the outages screen ask.
    nature: 'query',
    input: z.object({}),
    output: z.object({
      drill: z.object({ id: drillId, system: z.string(), speed: drillSpeed, openedAt: instant }).nullable(),
    }),
    errors: [],
    who: 'anyone',
    effects: [],
  }),
  'drills.end': call({
    // Ends the drill: the score is kept in the real office's register, and the real office opens again.
    nature: 'task',
    input: z.object({ outage: z.string().regex(/^[A-Z0-9-]{1,16}$/) }),
    output: z.object({ score: drillScore }),
    errors: ['not-a-drill', 'outage-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
};
