/** Lists of applicants: looked at first, then taken into the directory (S0.4). */
import { z } from 'zod';
import { DOUBTS } from '../../../domain/applicants/applicant-match';
import { ROW_NOTES, ROW_REASONS } from '../../../domain/applicants/applicant-sheet';
import { call, SUPERVISORS } from '../call';
import { columnChoice, LIST_ERRORS, sheetFacts } from '../imports';
import { id, listFile, needed, text } from '../values';

export const difference = z.object({
  field: z.enum(['name', 'number', 'phones', 'permits', 'systems', 'addresses', 'dataDate']),
  from: z.string(),
  to: z.string(),
});
/** What becomes of a row that was asked about. */
const rowAnswer = z.enum(['new', 'update', 'skip']);
const pile = z.enum(['new', 'changed', 'same', 'doubtful', 'refused', 'done']);
/** A row's further columns as they were read; of a refused row as the list has them. */
const asRead = {
  addresses: z.array(z.string()),
  phones: z.array(z.string()),
  permits: z.string(),
  dataDate: z.string(),
};
export const importRow = z.object({
  row: z.int(),
  name: z.string(),
  number: z.string(),
  ...asRead,
  /** Why it is doubtful or refused, or what was mended in it; else empty. */
  reason: z.union([z.enum(ROW_REASONS), z.enum(DOUBTS), z.enum(ROW_NOTES), z.literal('')]),
  /** The piece that is wrong. */
  text: z.string(),
  differences: z.array(difference),
  /** Whom a doubtful row may be: of the directory, or of an earlier row. */
  known: z
    .object({
      name: z.string(),
      number: z.string(),
      ...asRead,
      row: z.int().nullable(),
      applicant: id.nullable(),
    })
    .nullable(),
  answers: z.array(rowAnswer),
});
export type ImportRow = z.infer<typeof importRow>;
const counts = z.object({
  new: z.int(), changed: z.int(), same: z.int(), doubtful: z.int(), refused: z.int(), done: z.int(),
}); // prettier-ignore

const previewed = z.object({
  token: id,
  name: z.string(),
  file: z.string(),
  sheet: sheetFacts,
  counts,
  /** Rows without any address, among the new ones. */
  unreachable: z.int(),
  /** Doubts and reasons with how often. */
  reasons: z.array(z.object({ reason: z.string(), pile, count: z.int() })),
  unended: z.boolean(),
});

export const applicantListCalls = {
  'applicants.preview': call({
    // A list that was chosen or dropped: read, matched, nothing kept.
    nature: 'task',
    input: z.object({
      name: text(200),
      base64: z.string().max(40_000_000),
      columns: columnChoice.optional(),
    }),
    output: previewed,
    errors: [
      ...LIST_ERRORS,
      'sheet-empty',
      'sheet-no-header',
      'columns-too-many',
      'columns-missing',
      'columns-twice',
    ],
    who: SUPERVISORS,
    effects: [],
  }),
  'applicants.reopenLeft': call({
    // The rows that an import left, set beside the directory as it is now; taken as any preview.
    nature: 'task',
    input: z.object({ file: listFile }),
    output: previewed,
    errors: ['list-unknown'],
    who: SUPERVISORS,
    effects: [],
  }),
  'applicants.dropRows': call({
    // Of the rows that an import left these, or all: nobody is asked about them again.
    nature: 'command',
    input: z.object({
      file: listFile,
      rows: z.array(z.int().min(1)).min(1).max(20_000).nullable(),
      reason: needed(300),
    }),
    output: z.object({ dropped: z.int() }),
    errors: ['list-unknown'],
    who: SUPERVISORS,
    effects: [],
  }),
  'applicants.previewRows': call({
    nature: 'query',
    input: z.object({ token: id, pile, after: z.int().min(0).nullable().default(null) }),
    output: z.object({ rows: z.array(importRow), next: z.int().nullable() }),
    errors: ['preview-gone'],
    who: SUPERVISORS,
    effects: [],
  }),
  'applicants.import': call({
    // Rows are taken in small transactions; what an interruption leaves is taken when the file is read again.
    nature: 'task',
    input: z.object({
      token: id,
      takeNew: z.boolean(),
      takeChanged: z.boolean(),
      /** For all doubtful rows of a reason. */
      answers: z.array(z.object({ reason: z.enum(DOUBTS), answer: rowAnswer })).max(20),
      /** For single rows; these count before the others. */
      rows: z.array(z.object({ row: z.int().min(1), answer: rowAnswer })).max(20_000),
    }),
    output: z.object({ added: z.int(), updated: z.int(), skipped: z.int(), same: z.int(), left: z.int() }),
    errors: ['preview-gone', 'import-stopped'],
    who: SUPERVISORS,
    effects: [],
  }),
  'applicants.exportRefused': call({
    // Rows that were refused, with their reasons, for whoever must mend the list. Asks for the folder.
    nature: 'task',
    input: z.object({ token: id }),
    output: z.object({ path: z.string() }).nullable(),
    errors: ['preview-gone', 'folder-unusable', 'disk-full'],
    who: SUPERVISORS,
    effects: [],
  }),
};
