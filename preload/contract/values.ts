/** The shapes that several features' calls share. Amounts are sen, instants UTC, dates civil dates in Malaysia. */
import type { Instant } from '../../domain/time/civil-time';
import { LANGUAGES, parseCivilDate } from '../../domain/time/civil-time';
import { z } from 'zod';
import { DOCUMENT_KINDS, PAPER_SIZES, PRINT_STATES } from '../../domain/papers/print-job';
import { withoutUnseen } from '../../domain/unseen';

/** `text-too-long:20`: the sentence under the field says how much there may be. */
const tooLong = (max: number): string => `text-too-long:${max}`;

/** Text as people type it: trimmed, one space between words, no control characters, no lone surrogates. */
export const text = (max: number) =>
  z
    .string()
    .max(max * 4, tooLong(max))
    .transform((value) =>
      withoutUnseen(value)
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .refine((value) => value.isWellFormed(), 'text-malformed')
    .refine((value) => value.length <= max, tooLong(max));

/** The same over several lines (addresses, statements). */
export const lines = (max: number) =>
  z
    .string()
    .max(max * 4, tooLong(max))
    .transform((value) =>
      withoutUnseen(value)
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n]+/gu, ' ')
        .trim(),
    )
    .refine((value) => value.isWellFormed(), 'text-malformed')
    .refine((value) => value.length <= max, tooLong(max));

export const needed = (max: number) => text(max).refine((value) => value.length > 0, 'needed');

/** A code that may stand in file names and in the package (FORMAT): `[A-Z0-9-]{1,16}`. */
export const code = z.string().regex(/^[A-Z0-9-]{1,16}$/, 'code-malformed');
export const id = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
export const key = z.uuid();
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
export const sen = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
export const instant = z.custom<Instant>((value) => typeof value === 'string' && INSTANT.test(value));
const isInRange = (day: string): boolean => parseCivilDate(day).ok;
/** A day that the calendar has, in the years in which a counter's dates lie. */
export const civilDate = z.iso.date().refine(isInRange, 'date-out-of-range');
/** Local time at the counter, to the minute: `2026-11-21T10:02` (Asia/Kuala_Lumpur). */
/** The SHA-256 of a list that was read, and the row of it that something is entered from. */
export const listFile = z.string().regex(/^[0-9a-f]{64}$/);

export const localMinute = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, 'time-malformed')
  .refine((value) => z.iso.date().safeParse(value.slice(0, 10)).success, {
    error: 'time-malformed',
    abort: true,
  })
  .refine((value) => isInRange(value.slice(0, 10)), 'date-out-of-range');
export const courtCode = z.string().regex(/^\d{5}$/, 'court-code-malformed');
export const caseTypeCode = z.string().regex(/^\d{3}$/, 'case-type-malformed');
export const year = z.int().min(2000).max(2100);
export const serial = z.int().min(1).max(999_999_999);
export const language = z.enum(LANGUAGES);

export const series = z.object({ court: courtCode, caseType: caseTypeCode, year });

export const paperSize = z.enum(PAPER_SIZES);
export const documentKind = z.enum(DOCUMENT_KINDS);

/** A paper as the counter speaks of it: what it is, where it stands now. */
export const paper = z.object({
  id,
  kind: documentKind,
  /** The number on it: receipt or case number. */
  number: z.string(),
  size: paperSize,
  /** 0 the original, n the n-th SALINAN. */
  copy: z.int(),
  state: z.enum(PRINT_STATES),
  /** A corrected paper stands in its place. */
  superseded: z.boolean(),
  /** Why it stands still, when it does: printer code such as `printer-disabled`. */
  trouble: z.string().optional(),
  /** Papers that came out twice are counted here. */
  extra: z.int(),
  printer: z.string(),
  queuedAt: instant,
  sha256: z.string().optional(),
});
export type Paper = z.infer<typeof paper>;

/** A cancelled receipt as its case speaks of it. */
export const cancelledReceipt = z.object({
  id,
  number: z.string(),
  amountSen: sen,
  /** Its original was not returned, and still is not. */
  originalOut: z.boolean(),
  /** Another may be issued for its money, on this payer's name. */
  replaceable: z.object({ payer: z.string() }).nullable(),
});
export type CancelledReceipt = z.infer<typeof cancelledReceipt>;

export const page = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), next: z.string().nullable() });
