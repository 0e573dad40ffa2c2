import { parseInstant, type Instant } from '../domain/time/civil-time';
import { SIDES } from '../domain/cases/case-type';
import { IDENTITY_TYPES } from '../domain/cases/identity';
import { z } from 'zod';

/**
 * The pieces that the frozen data of several papers share. Frozen means: written once at issue, kept as JSON
 * beside the document, and read again unchanged for every later copy. So everything is plain data, an absent
 * value is `null` (never a missing key), and amounts are integers in sen.
 */

/** An amount in sen, nought or more. */
export const frozenSen = z.int().min(0);

/** UTC instant `2026-11-21T02:02:03.000Z`; papers show it in Asia/Kuala_Lumpur. */
export const frozenInstant = z.custom<Instant>(
  (value) => typeof value === 'string' && parseInstant(value).ok,
);

/** Civil date `2026-11-21`. */
export const frozenDate = z.iso.date();

const line = z.string().trim().min(1).max(300);

/** The head of every paper. `department` stands above the name; `address` is one line an entry. */
export const frozenOffice = z.strictObject({
  code: z.string().min(1).max(16),
  department: z.string().nullable(),
  name: line,
  state: line,
  address: z.array(line).max(4),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});

export const frozenCounter = z.strictObject({ code: z.string().min(1).max(16) });

export const frozenOfficer = z.strictObject({ id: z.string().min(1).max(64), name: line });

export const frozenIdentity = z.strictObject({
  type: z.enum(IDENTITY_TYPES),
  number: z.string().min(1).max(40),
});

/** A party as it stands on court papers; `address` is free text and may hold line breaks. */
export const frozenParty = z.strictObject({
  name: z.string().min(1).max(300),
  identity: frozenIdentity.nullable(),
  address: z.string().max(500).nullable(),
});

export const frozenLawyer = z.strictObject({
  name: z.string().min(1).max(300),
  firm: z.string().max(300).nullable(),
  side: z.enum(SIDES),
});

/** `number` is null only in a preview of a new case: the number is given at issue and not before. */
export const frozenCase = z.strictObject({
  number: z.string().min(1).max(60).nullable(),
  provisional: z.boolean(),
  typeCode: z.string().max(16),
  typeName: z.string().max(200),
});

/**
 * What a paper gets when it is issued. Null means that it has not been issued: such a paper can be shown as a
 * preview only. `traceCode` (kod jejak) is the head hash's first 16 hex digits; `hijri` is printed after
 * "bersamaan" where the office has a table for it, for example `11 Jamadilakhir 1448H`.
 */
export const frozenIssue = z.strictObject({
  number: z.string().min(1).max(40),
  at: frozenInstant,
  traceCode: z.string().regex(/^[0-9a-f]{16}$/),
  hijri: z.string().max(60).nullable(),
});

/** The outage during which the paper was made; null on a calm day (no sentence about it is printed). */
export const frozenOutage = z.strictObject({ system: z.string().min(1).max(16) });

export type FrozenOffice = z.infer<typeof frozenOffice>;
export type FrozenParty = z.infer<typeof frozenParty>;
export type FrozenLawyer = z.infer<typeof frozenLawyer>;
export type FrozenIssue = z.infer<typeof frozenIssue>;
export type FrozenIdentity = z.infer<typeof frozenIdentity>;
