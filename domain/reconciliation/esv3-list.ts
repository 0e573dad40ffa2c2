/** A list out of ESV3 of what was entered there, read row by row; what its rows mean here is said elsewhere (S1.6, S1.7). */
import { keyOfNumber } from '../cases/case-number';
import type { AnswerStanding } from '../imports/answer';
import { headingScore, headingsOf, type ColumnChoice, type HeadingRules } from '../imports/headings';
import type { SheetRecord } from '../imports/sheet-records';
import { readTable, rowCells, type SheetError } from '../imports/sheet-table';
import { ok, type Result } from '../result';
import type { RowStateName } from './row-state';

type Field = 'officialNumber' | 'reference' | 'manualNumber' | 'name';

const RULES: HeadingRules<Field> = {
  fields: [
    {
      field: 'manualNumber',
      patterns: [/\bmanual\b/, /\bsementara\b/, /\b(nombor|no) (kes )?lama\b/, /\bprovisional\b/],
    },
    {
      field: 'reference',
      patterns: [/\brujukan\b/, /\breference\b/, /\b(nombor|no) resit\b/, /\breceipt (number|no)\b/],
    },
    {
      field: 'officialNumber',
      patterns: [
        /\besv ?3\b/,
        /\brasmi\b/,
        /\bofficial\b/,
        /\b(nombor|no|bil) kes\b/,
        /\bcase (number|no)\b/,
      ],
      needed: 'Nombor kes ESV3',
    },
    { field: 'name', patterns: [/\b(nama )?(plaintif|pemohon|pihak pertama)\b/, /\bnama\b/, /\bname\b/] },
  ],
  passedOver: /\b(tarikh|date|amaun|amount|status|mahkamah|court|defendan|responden)\b/,
};

/** How well a row reads as the header of such a list. */
export const esv3ListScore = (cells: readonly string[]): number => headingScore(cells, RULES);

export interface Esv3Row {
  readonly line: number;
  readonly officialNumber: string;
  /** Whatever the number's style; null where it is no case number. */
  readonly officialKey: string | null;
  /** As it stands in the payment module. */
  readonly reference: string;
  /** Our own number; empty where the list has none. */
  readonly manualNumber: string;
  /** Of the first party; empty where the list has none. */
  readonly name: string;
}

export interface Esv3List {
  readonly header: readonly string[];
  readonly columns: Readonly<Record<string, string | string[]>>;
  readonly notTaken: readonly string[];
  readonly rows: readonly Esv3Row[];
}

export function readEsv3List(
  records: readonly SheetRecord[],
  unended: boolean,
  choice?: ColumnChoice,
): Result<Esv3List, SheetError> {
  const table = readTable(records, RULES, (cells) => esv3ListScore(cells) > 0, choice);
  if (!table.ok) return table;
  const { header, columns, notTaken, rows } = table.value;
  const read = rows.map(({ row: line }, at): Esv3Row => {
    const cells = rowCells(rows, at, header.length, unended);
    const text = (field: Field): string => (cells.ok && cells.value[columns[field][0] ?? -1]) || '';
    const officialNumber = text('officialNumber');
    return {
      ...{ line, officialNumber, officialKey: keyOfNumber(officialNumber), reference: text('reference') },
      ...{ manualNumber: text('manualNumber'), name: text('name') },
    };
  });
  return ok({ header, columns: headingsOf(header, columns), notTaken, rows: read });
}

/** What is known here of the case that a row names. */
export interface ListedCase {
  readonly item: string;
  readonly state: RowStateName;
  /** Ours and, where one was entered, ESV3's; whatever their styles. */
  readonly manualKey: string;
  readonly officialKey: string | null;
  readonly seriesKey: string;
  /** Its outage is over: ESV3 can have it. */
  readonly restored: boolean;
}

export const LIST_REASONS = [
  'no-number', 'not-here', 'two-cases', 'twice', 'other-series', 'not-restored', 'other-name', 'other-number', 'given',
  'given-up', 'number-differs', 'other-case', 'two-receipts',
] as const; // prettier-ignore
export type ListReason = (typeof LIST_REASONS)[number];

/** `number-differs` is taken as well, and said all the same (S1.8). */
export type ListStanding = AnswerStanding<ListReason>;

export interface RowFacts {
  /** By its reference, and by its manual number: one case, none, or two different ones. */
  readonly cases: readonly ListedCase[];
  /** Its number or its case stands in another row as well. */
  readonly twice: boolean;
  /** ESV3's number is another case's here: a clash, which somebody looks at (S1.8). */
  readonly given: boolean;
  readonly seriesKey: string | null;
  readonly nameFits: boolean;
}

export function listStanding(row: Esv3Row, facts: RowFacts): ListStanding {
  const doubtful = (reason: ListReason): ListStanding => ({ pile: 'doubtful', reason });
  const [known, other] = facts.cases;
  if (row.officialKey === null) return { pile: 'refused', reason: 'no-number' };
  if (known === undefined) return doubtful('not-here');
  if (other !== undefined) return doubtful('two-cases');
  if (facts.twice) return doubtful('twice');
  if (facts.seriesKey !== known.seriesKey) return doubtful('other-series');
  if (known.state === 'withdrawn' || known.state === 'written-off') return doubtful('given-up');
  if (known.officialKey !== null && known.officialKey !== row.officialKey) return doubtful('other-number');
  if (known.state === 'confirmed') return { pile: 'same', reason: '' };
  if (!known.restored) return doubtful('not-restored');
  if (!facts.nameFits) return doubtful('other-name');
  if (facts.given) return doubtful('given');
  return { pile: 'new', reason: row.officialKey === known.manualKey ? '' : 'number-differs' };
}
