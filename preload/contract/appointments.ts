/** Appointments given while a court's registration is closed (Pilihan 3, S1.10), and the calls after recovery. */
import { z } from 'zod';
import { APPOINTMENT_EVENTS, APPOINTMENT_STATES } from '../../domain/appointments/appointment';
import { CALL_BACK_OUTCOMES, CALL_BACK_STANDINGS } from '../../domain/appointments/call-back';
import { call, COUNTER_ROLES, EVERY_ROLE, SUPERVISORS } from './call';
import { option } from './outages';
import { caseTypeCode, civilDate, courtCode, id, instant, key, needed, paper, text } from './values';

export const slotRules = z.object({
  minutes: z.int().min(5).max(480),
  people: z.int().min(1).max(99),
  daysAhead: z.int().min(1).max(365),
});

const event = z.object({
  kind: z.enum(APPOINTMENT_EVENTS),
  slotAt: instant,
  outcome: z.enum(CALL_BACK_OUTCOMES).nullable(),
  note: z.string(),
  at: instant,
  officer: z.string(),
});

export const appointment = z.object({
  id,
  /** What stands on its slip. */
  reference: z.string(),
  outage: id,
  court: courtCode,
  name: z.string(),
  /** Empty where none was given. */
  idNumber: z.string(),
  phone: z.string(),
  caseType: caseTypeCode,
  note: z.string(),
  slotAt: instant,
  state: z.enum(APPOINTMENT_STATES),
  /** Of the calls after recovery. */
  standing: z.enum(CALL_BACK_STANDINGS),
  events: z.array(event),
});
export type Appointment = z.infer<typeof appointment>;

const slot = z.object({
  at: instant,
  /** Places left; below none where the rules were narrowed afterwards. */
  left: z.int(),
  /** Somebody can be given it now. */
  free: z.boolean(),
  rows: z.array(appointment),
});
export type Slot = z.infer<typeof slot>;

const SLOT_ERRORS = ['slot-past', 'slot-too-far', 'slot-not-open', 'slot-full'] as const;

export const callBacksQuestion = z.object({
  outage: id,
  show: z.enum(['open', 'done']).optional(),
  after: z.string().max(20).nullable().default(null),
});

export const appointmentsCalls = {
  'appointments.courts': call({
    // The courts with what each allows of new cases now, and their slots' rules.
    nature: 'query',
    input: z.object({}),
    output: z.object({
      outage: id.nullable(),
      courts: z.array(
        z.object({ code: courtCode, name: z.string(), option: option.nullable(), rules: slotRules }),
      ),
    }),
    errors: [],
    who: EVERY_ROLE,
    mixed: true,
    effects: [],
  }),
  'appointments.day': call({
    // A day's slots of a court with whoever has them; a day on which the office rests has none.
    nature: 'query',
    input: z.object({ court: courtCode, day: civilDate }),
    output: z.object({
      kind: z.enum(['working', 'weekend', 'holiday', 'closed']),
      holiday: z.string(),
      slots: z.array(slot),
    }),
    errors: ['court-unknown'],
    who: EVERY_ROLE,
    mixed: true,
    effects: [],
  }),
  'appointments.free': call({
    // The next slots that have room; the first is proposed.
    nature: 'query',
    input: z.object({ court: courtCode }),
    output: z.object({ slots: z.array(z.object({ at: instant, left: z.int() })) }),
    errors: ['court-unknown'],
    who: EVERY_ROLE,
    mixed: true,
    effects: [],
  }),
  'appointments.get': call({
    nature: 'query',
    input: z.object({ id }),
    output: z.object({ appointment }),
    errors: ['appointment-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'appointments.book': call({
    // While the person stands there; the slip goes into the print queue.
    nature: 'command',
    input: z.object({
      key,
      court: courtCode,
      slotAt: instant,
      name: needed(120),
      idNumber: text(20),
      phone: needed(40),
      caseType: caseTypeCode,
      note: text(300),
      /** The doubt about a second appointment of the same person for the same type was answered. */
      acceptedSame: z.boolean().default(false),
    }),
    output: z.object({ id, reference: z.string(), slotAt: instant, paper }),
    errors: [
      'court-unknown',
      'no-outage',
      'no-option',
      'appointment-not-needed',
      'case-type-unknown',
      'phone-malformed',
      'identity-wrong',
      'letters-not-printable',
      'appointment-same-person',
      ...SLOT_ERRORS,
    ],
    who: COUNTER_ROLES,
    effects: ['print'],
  }),
  'appointments.move': call({
    // Another slot, and another slip.
    nature: 'command',
    input: z.object({ key, id, slotAt: instant, note: text(300) }),
    output: z.object({ paper }),
    errors: ['appointment-unknown', 'appointment-state-wrong', 'slot-same', 'court-unknown', ...SLOT_ERRORS],
    who: COUNTER_ROLES,
    effects: ['print'],
  }),
  'appointments.settle': call({
    // They came, did not come, or gave it back.
    nature: 'command',
    input: z.object({ key, id, how: z.enum(['came', 'missed', 'cancelled']), note: text(300) }),
    output: z.object({}),
    errors: ['appointment-unknown', 'appointment-state-wrong', 'appointment-not-yet'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'appointments.printSlip': call({
    nature: 'command',
    input: z.object({ key, id }),
    output: z.object({ paper }),
    errors: ['appointment-unknown'],
    who: COUNTER_ROLES,
    effects: ['print'],
  }),
  'appointments.callList': call({
    // Everybody who was given one, in the order of booking.
    nature: 'query',
    input: callBacksQuestion,
    output: z.object({ rows: z.array(appointment), next: z.string().nullable() }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'appointments.callCounts': call({
    nature: 'query',
    input: z.object({ outage: id }),
    output: z.object({ open: z.int(), done: z.int() }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'appointments.call': call({
    // What came of one call after recovery; who did not answer stays on the list.
    nature: 'command',
    input: z.object({ key, id, outcome: z.enum(CALL_BACK_OUTCOMES), note: text(300) }),
    output: z.object({}),
    errors: ['appointment-unknown', 'appointment-state-wrong', 'call-back-not-yet', 'call-back-made'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'appointments.saveRules': call({
    nature: 'command',
    input: z.object({ court: courtCode, rules: slotRules }),
    output: z.object({}),
    errors: ['court-unknown'],
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'appointments.printClosed': call({
    // The poster that says whose registration is closed, each court on its own.
    nature: 'command',
    input: z.object({ key, court: courtCode }),
    output: z.object({ paper }),
    errors: ['court-unknown', 'no-outage', 'registration-open'],
    who: COUNTER_ROLES,
    effects: ['print'],
  }),
};
