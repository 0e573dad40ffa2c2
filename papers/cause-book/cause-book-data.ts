import { z } from 'zod';
import { frozenCounter, frozenDate, frozenInstant, frozenOffice, frozenOfficer } from '../frozen-data';

/** A busy court's month. */
export const MOST_IN_BOOK = 2_000;

const text = z.string().max(300);
const side = z.array(z.strictObject({ name: text, idNumber: z.string().max(60) })).max(60);

/** The cases that a counter numbered by hand in a span of days, as a court's own register has them (S1.2, S1.13). */
export const causeBookPaper = z.strictObject({
  office: frozenOffice,
  counter: frozenCounter,
  court: z.string().min(1).max(120),
  from: frozenDate,
  to: frozenDate,
  rows: z
    .array(
      z.strictObject({
        number: z.string().min(1).max(60),
        caseType: text,
        first: side,
        second: side,
        registeredOn: frozenDate,
        bench: text,
        /** The hearing: local at the court, `2026-12-01T09:00`; null where there is none. */
        hearing: z
          .strictObject({ at: z.string().max(20), kind: z.enum(['sulh', 'sebutan', 'bicara']) })
          .nullable(),
        /** What ESV3 called it since; empty until it is registered there. */
        officialNumber: z.string().max(60),
      }),
    )
    .min(1)
    .max(MOST_IN_BOOK),
  at: frozenInstant,
  by: frozenOfficer,
});

export type CauseBookPaper = z.infer<typeof causeBookPaper>;
