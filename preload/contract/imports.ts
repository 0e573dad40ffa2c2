/** What every preview of a file says of the file itself, and how an officer says which column is which. */
import { z } from 'zod';
import { ANSWER_PILES } from '../../domain/imports/answer';

/** Why a file is refused as a whole, whatever list it should be. */
export const LIST_ERRORS = [
  'file-unreadable',
  'file-old-workbook',
  'file-web-page',
  'file-too-large',
  'file-too-many-rows',
  'import-too-slow',
  'import-stopped',
] as const;

/** Field → heading or place from 0, or several of them. */
export const columnChoice = z.record(
  z.string().max(40),
  z.union([
    z.string().max(300),
    z.int().min(0),
    z.array(z.union([z.string().max(300), z.int().min(0)])).max(20),
  ]),
);

export const sheetFacts = z.object({
  encoding: z.string(),
  separator: z.string(),
  /** Field → the heading it was taken from. */
  columns: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Headings of columns of which nothing is taken. */
  notTaken: z.array(z.string()),
  /** All headings, in their order; none where the file has no header. */
  headings: z.array(z.string()),
});
export type SheetFacts = z.infer<typeof sheetFacts>;

/** A file as it is given: dropped, or chosen. */
export const givenFile = z.object({
  name: z.string().max(300),
  base64: z.string().max(40_000_000),
  columns: columnChoice.optional(),
});

/** What is said of a list of answers before any of it is taken. */
export const answerHead = {
  token: z.string(),
  sheet: sheetFacts,
  counts: z.record(z.enum(ANSWER_PILES), z.int()),
};
/** What stands of each of its rows, beside its own fields. */
export const answerRow = { line: z.int(), pile: z.enum(ANSWER_PILES) };

/** A list that was looked at is taken by its token. */
export const takenList = z.object({ token: z.string().max(80) });
