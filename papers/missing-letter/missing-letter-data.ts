import { z } from 'zod';
import { LETTER_LANGUAGES } from '../../domain/intakes/intake';
import { frozenCounter, frozenInstant, frozenOffice, frozenOfficer } from '../frozen-data';

/** Letter that asks whoever brought a new case for what is missing of it (S1.2): Malay, English on request. */
export const missingLetterPaper = z.strictObject({
  office: frozenOffice,
  counter: frozenCounter,
  officer: frozenOfficer,
  language: z.enum(LETTER_LANGUAGES),
  /** By which the counter finds what was received: no number of a case. */
  reference: z.string().min(1).max(40),
  receivedAt: frozenInstant,
  writtenAt: frozenInstant,
  hijri: z.string().max(60).nullable(),
  court: z.string().min(1).max(200),
  addressee: z.strictObject({ name: z.string().min(1).max(300), address: z.string().max(500).nullable() }),
  caseTypeName: z.string().min(1).max(200),
  /** Each by name, in the letter's language. */
  missing: z.array(z.string().min(1).max(200)).max(70),
  /** What is missing, in the officer's words. */
  note: z.string().max(500),
});

export type MissingLetterPaper = z.infer<typeof missingLetterPaper>;
