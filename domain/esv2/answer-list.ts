/** A list from SAINS or BTMK JKSM of the cases that arrived in ESV3, read row by row; what its rows mean is said elsewhere. */
import { keyOfNumber } from '../cases/case-number';
import type { AnswerStanding } from '../imports/answer';
import { headingScore, headingsOf, type ColumnChoice, type HeadingRules } from '../imports/headings';
import type { SheetRecord } from '../imports/sheet-records';
import { readTable, rowCells, type SheetError } from '../imports/sheet-table';
import { ok, type Result } from '../result';

type Field = 'esv2Number' | 'esv3Number' | 'status';

const RULES: HeadingRules<Field> = {
  fields: [
    {
      field: 'esv3Number',
      patterns: [/\besv ?3\b/, /\b(nombor|no) (kes )?baha?ru\b/, /\bnew (case )?(number|no)\b/],
    },
    {
      field: 'esv2Number',
      patterns: [
        /\besv ?2\b/,
        /\b(nombor|no) (kes )?lama\b/,
        /\b(nombor|no|bil) kes\b/,
        /\bcase (number|no)\b/,
      ],
      needed: 'Nombor ESV2',
    },
    { field: 'status', patterns: [/^(status|keadaan|state)\b/, /\bmigrasi\b/, /\bmigrat/] },
  ],
  passedOver: /\b(resit|receipt|tarikh|date|pihak|party|amaun|amount)\b/,
};

/** How well a row reads as the header of such a list. */
export const answerScore = (cells: readonly string[]): number => headingScore(cells, RULES);

export interface AnswerRow {
  readonly line: number;
  readonly esv2Number: string;
  /** Whatever the number's style; null where it is no case number. */
  readonly esv2Key: string | null;
  readonly esv3Number: string;
  readonly esv3Key: string | null;
  /** The list itself says of the case that it did not arrive. */
  readonly saidMissing: boolean;
}

export interface AnswerList {
  readonly header: readonly string[];
  readonly columns: Readonly<Record<string, string | string[]>>;
  readonly notTaken: readonly string[];
  readonly rows: readonly AnswerRow[];
}

/** `step` is called with each row: reading can be halted there. */
export function readAnswer(
  records: readonly SheetRecord[],
  unended: boolean,
  choice?: ColumnChoice,
): Result<AnswerList, SheetError> {
  const table = readTable(records, RULES, (cells) => answerScore(cells) > 0, choice);
  if (!table.ok) return table;
  const { header, columns, notTaken, rows } = table.value;
  const cellOf = (cells: readonly string[], field: Field): string => cells[columns[field][0] ?? -1] ?? '';
  const read = rows.map(({ row: line }, at): AnswerRow => {
    const cells = rowCells(rows, at, header.length, unended);
    const text = (field: Field): string => (cells.ok ? cellOf(cells.value, field) : '');
    const [esv2Number, esv3Number] = [text('esv2Number'), text('esv3Number')];
    return {
      ...{ line, esv2Number, esv2Key: keyOfNumber(esv2Number), esv3Number, esv3Key: keyOfNumber(esv3Number) },
      saidMissing: SAYS_MISSING.test(text('status')),
    };
  });
  return ok({ header, columns: headingsOf(header, columns), notTaken, rows: read });
}

const SAYS_MISSING = /\b(belum|tiada|tidak|gagal|not|no|fail(ed)?|missing|pending|waiting|menunggu)\b/i;

/** What is known here of the case that a row names. */
export interface KnownCase {
  readonly item: string;
  readonly settled: boolean;
  readonly arrived: boolean;
  readonly esv3Key: string | null;
}

export const ANSWER_REASONS = [
  'no-number', 'not-on-list', 'said-missing', 'twice', 'esv3-malformed', 'esv3-other', 'esv3-given', 'given-up',
] as const; // prettier-ignore
export type AnswerReason = (typeof ANSWER_REASONS)[number];

/**
 * @param known the case of its ESV2 number, undefined where there is none
 * @param twice its ESV2 or its ESV3 number stands in another row as well
 * @param given its ESV3 number is another case's here
 */
export function standingOf(
  row: AnswerRow,
  known: KnownCase | undefined,
  { twice, given }: { readonly twice: boolean; readonly given: boolean },
): AnswerStanding<AnswerReason> {
  const doubtful = (reason: AnswerReason): AnswerStanding<AnswerReason> => ({ pile: 'doubtful', reason });
  if (row.esv2Key === null) return { pile: 'refused', reason: 'no-number' };
  if (known === undefined) return doubtful('not-on-list');
  if (row.saidMissing) return doubtful('said-missing');
  if (twice) return doubtful('twice');
  if (row.esv3Number !== '' && row.esv3Key === null) return doubtful('esv3-malformed');
  if (known.arrived)
    return row.esv3Key === null || row.esv3Key === known.esv3Key
      ? { pile: 'same', reason: '' }
      : doubtful('esv3-other');
  if (known.settled) return doubtful('given-up');
  return given ? doubtful('esv3-given') : { pile: 'new', reason: '' };
}
