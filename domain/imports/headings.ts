/** One finder of headings for every list: what a column is, by what its heading says best. */
import { fail, ok, type Result } from '../result';
import { cleanLine, shortDashes } from './clean-cell';

/** How a kind of list names its columns. Patterns meet headings as {@link plainHeading} writes them. */
export type HeadingRule<F extends string> = {
  readonly field: F;
  /** From the one that says it best to the one that says it least. */
  readonly patterns: readonly RegExp[];
  /** Whether several columns may hold it (telephones, addresses); of any other field one column is taken. */
  readonly several?: boolean;
  /** The heading under which the field is missed; without one it may be left out. */
  readonly needed?: string;
};
export type HeadingRules<F extends string> = {
  readonly fields: readonly HeadingRule<F>[];
  /** Headings of which nothing is taken though a pattern would meet them: `Alamat Syarikat` is no name. */
  readonly passedOver: RegExp;
  /** Of these, headings that are meant all the same: `Alamat e-mel`. */
  readonly meant?: RegExp;
};

/** Where each field stands, from 0. */
export type Columns<F extends string> = Readonly<Record<F, readonly number[]>>;
export type FoundColumns<F extends string> = {
  columns: Columns<F>;
  /** Headings, as they are written, of columns of which nothing is taken. */
  notTaken: string[];
};
export type ColumnsError =
  | { code: 'columns-missing'; columns: readonly string[] }
  | { code: 'columns-twice'; columns: readonly string[] };

/** Field → heading or place from 0, one or several: what an officer said, or what was remembered of this kind of list. */
export type ColumnChoice = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** As compared: small letters, no points; `No. K/P`, `NO KP` and `no_kp` are one, `NoSSM` is `No. SSM`. */
export const plainHeading = (cell: string): string =>
  shortDashes(cleanLine(cell))
    .replaceAll('_', ' ')
    .replace(/(\p{Ll}{2})(?=\p{Lu})|(?<=\bNo)(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/\be[- ]?(mel|mail)\b/g, 'email')
    .replace(/\bmy ?kad\b/g, 'mykad')
    .replace(/\b(k|h)[./ ]{1,2}p\b/g, '$1p')
    .replace(/\bi[./ ]{1,2}c\b/g, 'ic')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

/** How many different fields a row names: what tells a header, and the separator that parts it. */
export function headingScore<F extends string>(cells: readonly string[], rules: HeadingRules<F>): number {
  return new Set(cells.map((cell) => ruleOf(cell, rules)?.field).filter(Boolean)).size;
}

/**
 * The columns of a header. Where several name one field, the one that says it best is taken and the others are told;
 * two that say it equally well cannot both be right, nor can one heading that stands twice.
 */
export function findColumns<F extends string>(
  header: readonly string[],
  rules: HeadingRules<F>,
  choice?: ColumnChoice,
): Result<FoundColumns<F>, ColumnsError> {
  const found = Object.fromEntries(rules.fields.map(({ field }) => [field, [] as number[]])) as Record<F, number[]>; // prettier-ignore
  const best = new Map<F, number>();
  const twice: string[] = [];
  const seen = new Set<string>();
  const places = headingPlaces(header, choice);
  const chosen = new Map(
    rules.fields.flatMap(({ field }) => (places[field] ? [[field, places[field]]] : [])),
  );
  for (const [at, cell] of header.entries()) {
    const heading = plainHeading(cell);
    if (heading === '') continue;
    const hit = ruleOf(cell, rules);
    const isChosen = hit !== undefined && chosen.has(hit.field);
    if (seen.has(heading) && hit && !isChosen) twice.push(cell.trim());
    seen.add(heading);
    if (!hit || isChosen) continue;
    const { field, rank, several } = hit;
    const former = best.get(field);
    if (several || former === undefined) found[field].push(at);
    else if (rank < former) found[field] = [at];
    else if (rank === former && !twice.includes(cell.trim())) twice.push(cell.trim());
    best.set(field, Math.min(rank, former ?? rank));
  }
  for (const [field, places] of chosen) found[field] = places;
  // two of a lesser rank are no quarrel once a better one was found
  const quarrels = twice.filter((cell) => {
    const hit = ruleOf(cell, rules);
    return hit === undefined || hit.several || hit.rank === best.get(hit.field);
  });
  if (quarrels.length > 0) return fail('columns-twice', { columns: quarrels });
  const missing = rules.fields.flatMap(({ field, needed }) =>
    needed !== undefined && found[field].length === 0 ? [needed] : [],
  );
  if (missing.length > 0) return fail('columns-missing', { columns: missing });
  const taken = new Set(Object.values<number[]>(found).flat());
  const notTaken = header.filter((cell, at) => !taken.has(at) && cleanLine(cell) !== '').map(cleanLine);
  return ok({ columns: found, notTaken });
}

type Hit<F extends string> = { field: F; rank: number; several: boolean };

/** The field that a heading says best; the order of the fields decides between two that it says equally well. */
function ruleOf<F extends string>(cell: string, rules: HeadingRules<F>): Hit<F> | undefined {
  const heading = plainHeading(cell);
  if (heading === '' || heading.length > 60) return undefined;
  if (rules.passedOver.test(heading) && !rules.meant?.test(heading)) return undefined;
  for (const { field, patterns, several = false } of rules.fields) {
    const rank = patterns.findIndex((pattern) => pattern.test(heading));
    if (rank >= 0) return { field, rank, several };
  }
  return undefined;
}

/** Places of the fields that somebody chose; a heading that is not there, or stands beyond, says nothing. */
export function headingPlaces(
  header: readonly string[],
  choice: ColumnChoice | undefined,
): Readonly<Record<string, number[]>> {
  const headings = header.map(plainHeading);
  const placeOf = (said: string | number): number =>
    typeof said === 'number' ? said : headings.indexOf(plainHeading(said));
  const entries = Object.entries(choice ?? {}).map(([field, said]) => {
    const places = (typeof said === 'object' ? said : [said]).map(placeOf);
    return [field, places.filter((at) => at >= 0 && at < header.length)] as const;
  });
  return Object.fromEntries(entries.filter(([, places]) => places.length > 0));
}

/** The headings of each field, as they are written: one text, or a list where there are several. */
export function headingsOf<F extends string>(
  header: readonly string[],
  columns: Columns<F>,
): Record<string, string | string[]> {
  const entries = Object.entries<readonly number[]>(columns).filter(([, places]) => places.length > 0);
  return Object.fromEntries(
    entries.map(([field, places]) => {
      const texts = places.map((at) => cleanLine(header[at] ?? ''));
      return [field, texts.length === 1 ? (texts[0] ?? '') : texts];
    }),
  );
}
