import { z } from 'zod';
import { frozenCounter, frozenIssue, frozenOffice, frozenOfficer, frozenParty } from '../frozen-data';
import { frozenHearing } from '../summons/court-paper-data';

/** Letter that gives a party the number that ESV3 made for their case (S1.8). One letter per party. */
export const newNumberLetterPaper = z.strictObject({
  /** The letter is Malay; an English copy of it is made on request. */
  language: z.enum(['ms', 'en']),
  office: frozenOffice,
  counter: frozenCounter,
  officer: frozenOfficer,
  /** `number` is the letter's own reference. */
  issued: frozenIssue.nullable(),
  addressee: frozenParty,
  /** Plaintif, Defendan, Peguam Syarie… */
  addresseeRole: z.string().min(1).max(60),
  manualNumber: z.string().min(1).max(60),
  officialNumber: z.string().min(1).max(60),
  system: z.string().min(1).max(16),
  /** `kept`: a former letter told another number, and the manual one stands after all. */
  reason: z.enum(['clash', 'different', 'kept']),
  /** The number that a former letter told, in whose place this one stands. */
  former: z.string().min(1).max(60).nullable(),
  caseTypeName: z.string().min(1).max(200),
  /** First party's and second party's names as they head the case; the second may be null. */
  between: z.strictObject({ first: z.string().min(1).max(600), second: z.string().max(600).nullable() }),
  /** Receipts given under the manual number; they stay valid. */
  receipts: z.array(z.string().min(1).max(40)).max(60),
  /** The hearing stands as it was told; null when none is set. */
  hearing: frozenHearing.nullable(),
  signatory: z.strictObject({ name: z.string().max(200).nullable(), title: z.string().min(1).max(100) }),
});

export type NewNumberLetterPaper = z.infer<typeof newNumberLetterPaper>;
