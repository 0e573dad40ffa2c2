import { z } from 'zod';
import { frozenCounter, frozenInstant, frozenOffice, frozenOfficer } from '../frozen-data';

/** What somebody takes home who came while registration was closed: when to come, where, for what (S1.10). */
export const appointmentSlipPaper = z.strictObject({
  office: frozenOffice,
  counter: frozenCounter,
  officer: frozenOfficer,
  court: z.string().min(1).max(120),
  /** Named on the telephone, and at the counter. */
  reference: z.string().min(1).max(40),
  slotAt: frozenInstant,
  name: z.string().min(1).max(120),
  phone: z.string().min(1).max(40),
  caseType: z.strictObject({ code: z.string().min(1).max(8), name: z.string().min(1).max(80) }),
  /** It takes the place of an earlier slip. */
  moved: z.boolean(),
  writtenAt: frozenInstant,
});

export type AppointmentSlipPaper = z.infer<typeof appointmentSlipPaper>;
