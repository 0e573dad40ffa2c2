/** The courts' lists of sittings, in which hearings take their places (S1.5). */
import { z } from 'zod';
import { HEARING_KINDS } from '../../domain/summonses/summons';
import { call, COUNTER_ROLES, EVERY_ROLE, SUPERVISORS } from './call';
import { civilDate, courtCode, id, key, localMinute, needed } from './values';

const sitting = z.object({
  bench: z.string(),
  kind: z.enum(HEARING_KINDS),
  /** Local at the court, to the minute. */
  at: z.string(),
});
const capacity = z.int().min(0).max(999);

export const sittingsCalls = {
  'sittings.list': call({
    // A court's sittings from now on, with how many hearings each takes and has.
    nature: 'query',
    input: z.object({ court: courtCode }),
    output: z.object({
      sittings: z.array(
        sitting.extend({
          ...{ id, court: courtCode, capacity, taken: z.int() },
          /** The office rests on it by now, such as on a holiday announced later. */
          restDay: z.boolean(),
        }),
      ),
    }),
    errors: [],
    who: EVERY_ROLE,
    mixed: true,
    effects: [],
  }),
  'sittings.free': call({
    // Those that have room, in their order; `listed` is false where the court has no list: any day may be typed.
    nature: 'query',
    input: z.object({ court: courtCode }),
    output: z.object({
      listed: z.boolean(),
      sittings: z.array(sitting.extend({ left: z.int() })),
    }),
    errors: [],
    who: COUNTER_ROLES,
    mixed: true,
    effects: [],
  }),
  'sittings.add': call({
    nature: 'command',
    input: z.object({
      key,
      court: courtCode,
      bench: needed(60),
      kind: z.enum(HEARING_KINDS),
      at: localMinute,
      capacity: capacity.min(1),
      /** Repeated each week up to this day; null: once. */
      until: civilDate.nullable(),
    }),
    output: z.object({
      added: z.int(),
      /** Days on which the office rests, or the bench sits at that hour already. */
      skipped: z.int(),
    }),
    errors: [
      'court-unknown',
      'sitting-past',
      'sitting-ends-before',
      'sitting-rest-day',
      'sitting-twice',
      'letters-not-printable',
    ],
    who: SUPERVISORS,
    effects: [],
  }),
  'sittings.savePlaces': call({
    // None: closed. Who has a place keeps it.
    nature: 'command',
    input: z.object({ id, capacity }),
    output: z.object({}),
    errors: ['sitting-unknown'],
    who: SUPERVISORS,
    effects: [],
  }),
};
