/** The rows of a print in the order of their lines, each with how it stands and why. */
import { formatCaseNumber } from '../../../../domain/cases/case-number';
import type { CauseBookRow } from '../../../../domain/cases/cause-book';
import type { RowState } from '../../imports/kind';
import type { CauseBookLook } from './cause-book-look';

export interface ListedCase {
  readonly line: number;
  readonly pile: RowState;
  readonly values: Readonly<Record<'number' | 'registeredOn' | 'first' | 'second', string>>;
  /** Why it is doubtful or refused, or what was mended in it; empty where there is nothing to say. */
  readonly reason: string;
  /** What is kept of it; null where nothing is. */
  readonly row: CauseBookRow | null;
}

/** @param ahead the print states a time that has not come */
export function listedRows({ book, courts, types, news }: CauseBookLook, ahead: boolean): ListedCase[] {
  const known = book.rows.map((row, at): ListedCase => {
    const foreign = courts !== undefined && !courts.includes(row.number.series.court);
    const strange = types !== undefined && !types.includes(row.number.series.caseType);
    const doubt = foreign
      ? 'court-unknown'
      : ahead
        ? 'time-in-future'
        : (row.problems[0] ?? (strange ? 'case-type-unknown' : undefined));
    const pile = doubt === undefined ? (news[at] ?? 'new') : 'doubtful';
    return { line: row.line, pile, values: valuesOf(row), reason: doubt ?? row.mended ?? '', row };
  });
  const repeats = (book.repeats ?? []).map(({ line, values }): ListedCase => ({
    ...{ line, pile: 'same', values: valuesOf(values), reason: 'repeated', row: null },
  }));
  const refused = book.refused.map(({ line, code, text }): ListedCase => ({
    ...{ line, pile: 'refused', values: { number: text, registeredOn: '', first: '', second: '' } },
    ...{ reason: code, row: null },
  }));
  return [...known, ...repeats, ...refused].sort((one, other) => one.line - other.line);
}

const valuesOf = ({ number, registeredOn, first, second }: CauseBookRow): ListedCase['values'] => ({
  number: formatCaseNumber(number.profile, number.series, number.serial),
  registeredOn: registeredOn ?? '',
  first: first.name,
  second: second.name,
});
