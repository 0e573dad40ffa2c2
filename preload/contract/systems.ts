/** The central systems: what is known of each, what a probe proposes, how available they were. */
import { z } from 'zod';
import { NOTICE_CHANNELS } from '../../domain/notices/notice';
import { PROBE_KINDS } from '../../domain/systems/systems';
import { call, EVERY_ROLE } from './call';
import { civilDate, code, id, instant, needed, text } from './values';

export const probeSpec = z.object({
  kind: z.enum(PROBE_KINDS),
  address: needed(300),
  everySeconds: z.int().min(15).max(3600),
  timeoutSeconds: z.int().min(1).max(60),
  failures: z.int().min(2).max(20),
  successes: z.int().min(1).max(20),
});

export const systemSpec = z.object({
  code,
  nameMs: needed(120),
  nameEn: needed(120),
  owner: needed(80),
  telephone: text(120).default(''),
  /** Clock hours before the fallback comes into force by itself (S0.1). */
  thresholdHours: z.int().min(1).max(240).nullable(),
  /** Working hours between updates (S0.5). */
  updateHours: z.int().min(1).max(240).nullable(),
  /** Working hours within which the first and the restoration notice are told; no document names any [open]. */
  noticeHours: z.int().min(1).max(240).nullable().default(null),
  channels: z.array(z.enum(NOTICE_CHANNELS)).max(3),
  runbook: code.nullable(),
  probe: probeSpec.nullable(),
  active: z.boolean(),
});
export type SystemSpecValue = z.infer<typeof systemSpec>;

export const proposal = z.object({
  id,
  system: code,
  kind: z.enum(['outage', 'recovery']),
  /** The first failure, or answer, of the row that counted, as seen from this counter. */
  since: instant,
  /** The last failure's code; empty for a recovery. */
  why: z.string(),
  at: instant,
});
export type Proposal = z.infer<typeof proposal>;

const span = z.object({
  /** Minutes of the span that have passed. */
  totalMinutes: z.int(),
  /** Down as a whole, by confirmed outages only. */
  downMinutes: z.int(),
  /** Partly down; not counted as unavailable. */
  partialMinutes: z.int(),
  /** Reported down and not confirmed yet: counted apart. */
  unconfirmedMinutes: z.int(),
  /** What is sure to have been available: 0–100, two decimals, cut and never rounded up. Null where no time has passed. */
  percent: z.number().nullable(),
});
const availability = z.object({
  system: code,
  /** The first day of which this register knows anything. */
  since: civilDate,
  /** Whether enough days are known to speak of the promise. */
  ground: z.boolean(),
  days: z.array(span.extend({ date: civilDate })),
  months: z.array(span.extend({ month: z.string().regex(/^\d{4}-\d\d$/) })),
});
export type Availability = z.infer<typeof availability>;

export const systemsCalls = {
  'systems.list': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({ systems: z.array(systemSpec) }),
    errors: [],
    who: 'anyone',
    windows: ['main', 'board'],
    effects: [],
  }),
  'systems.save': call({
    // Adds a system or puts another version in its place; a retired one is saved with `active` false.
    nature: 'command',
    input: z.object({ system: systemSpec }),
    output: z.object({}),
    errors: ['runbook-unknown', 'probe-address-wrong', 'probe-address-forbidden', 'system-still-down'],
    who: ['administrator'],
    effects: [],
  }),
  'systems.tryProbe': call({
    // Asks the address once, now, before it is saved.
    nature: 'task',
    input: z.object({ probe: probeSpec }),
    output: z.object({ ok: z.boolean(), why: z.string(), milliseconds: z.int() }),
    errors: ['probe-address-wrong', 'probe-address-forbidden', 'probe-not-here'],
    who: ['administrator'],
    effects: [],
  }),
  'systems.proposals': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({ proposals: z.array(proposal) }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'systems.dismiss': call({
    nature: 'command',
    input: z.object({ proposal: id, reason: text(300) }),
    output: z.object({}),
    errors: ['proposal-unknown', 'proposal-settled'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'systems.availability': call({
    // Of confirmed outages only, never of what a probe saw; the last 31 days and 12 months.
    nature: 'query',
    input: z.object({ system: code.optional() }),
    output: z.object({ systems: z.array(availability), target: z.number() }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
};
