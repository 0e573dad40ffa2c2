/** The columns of an applicants' list, found by what their headings say. */
import { fail, ok, type Result } from '../result';

export type ApplicantField = 'name' | 'number' | 'email' | 'phone' | 'permits' | 'systems' | 'dataDate';
/** Where each field stands, from 0; e-mail and telephone may stand in several columns. */
export type ApplicantColumns = {
  readonly [F in ApplicantField]: readonly number[];
};

export type ColumnsError =
  | { code: 'columns-missing'; columns: readonly string[] }
  | { code: 'columns-twice'; columns: readonly string[] };

const HEADINGS: readonly [ApplicantField, RegExp][] = [
  ['email', /e-?mel|e-?mail/],
  ['phone', /telefon|^tel\b|phone|bimbit|^hp\b/],
  [
    'number',
    /ssm|mykad|kad pengenalan|^(no|nombor)\b.*(pendaftaran|syarikat|k\.?p|i\.?c)|registration|reg\.? no/,
  ],
  ['systems', /^(kod )?sistem|^systems?\b/],
  ['permits', /jenis|kategori|permit|^ap\b/],
  ['dataDate', /tarikh|kemas ?kini|\bdate\b|updated/],
  ['name', /nama|syarikat|name|company|individu|pemohon|applicant/],
];
const SEVERAL: readonly ApplicantField[] = ['email', 'phone'];
/** As the lists that are known call them. */
const NEEDED: readonly [ApplicantField, string][] = [
  ['name', 'Nama Syarikat / Individu'],
  ['number', 'No. SSM / KP'],
  ['email', 'E-mel'],
];

/** Whether a row is the header: it names at least two of the columns that are needed. */
export const looksLikeHeader = (cells: readonly string[]): boolean => {
  const fields = new Set(cells.map(fieldOf));
  return NEEDED.filter(([field]) => fields.has(field)).length >= 2;
};

/** The columns of a header. Two of the same heading, or of the same meaning, cannot both be right. */
export function applicantColumns(cells: readonly string[]): Result<ApplicantColumns, ColumnsError> {
  const found: Record<ApplicantField, number[]> = {
    name: [], number: [], email: [], phone: [], permits: [], systems: [], dataDate: [],
  }; // prettier-ignore
  const twice: string[] = [];
  const seen = new Set<string>();
  for (const [at, cell] of cells.entries()) {
    const heading = tidy(cell);
    if (heading === '') continue;
    const field = fieldOf(cell);
    const taken = field !== undefined && found[field].length > 0 && !SEVERAL.includes(field);
    if (seen.has(heading) || taken) twice.push(cell.trim());
    seen.add(heading);
    if (field !== undefined) found[field].push(at);
  }
  if (twice.length > 0) return fail('columns-twice', { columns: twice });
  const missing = NEEDED.filter(([field]) => found[field].length === 0).map(([, heading]) => heading);
  return missing.length > 0 ? fail('columns-missing', { columns: missing }) : ok(found);
}

const fieldOf = (cell: string): ApplicantField | undefined => {
  const heading = tidy(cell);
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0];
};

const tidy = (cell: string): string =>
  cell
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
