/** A list out of ESV3: each row set beside the work list (S1.6, S1.7). */
import { keyOfNumber, parseCaseNumber, seriesKey } from '../../../../domain/cases/case-number';
import {
  esv3ListScore,
  listStanding,
  readEsv3List,
  type Esv3Row,
  type ListReason,
  type ListStanding,
  type RowFacts,
} from '../../../../domain/reconciliation/esv3-list';
import type { ReadTx } from '../../../register/transaction';
import { readParties } from '../../cases/rows/cases';
import { answerKindOf, type ListedAnswer } from '../../imports/answer-kind';
import type { ImportScene } from '../../imports/kind';
import { readListedCases } from './listed-cases';
import { isTakenElsewhere } from '../rows/work-list';
import { isPrintedForOthers } from '../work-list/printed-for-others';

export type ListedNumber = ListedAnswer<
  Readonly<Record<'officialNumber' | 'reference' | 'manualNumber' | 'name', string>>,
  ListReason
>;

function listedOf(row: Esv3Row, twice: boolean, { tx }: ImportScene): ListedNumber {
  const { line, officialNumber, reference, manualNumber, name } = row;
  return { ...standsNow(tx, row, twice), line, values: { officialNumber, reference, manualNumber, name } };
}

/** How a row stands by what is here at this moment; without a register nothing is known of any case. */
export function standsNow(
  tx: ReadTx | undefined,
  row: Esv3Row,
  twice: boolean,
): ListStanding & { readonly item: string | null } {
  const cases = tx === undefined ? [] : readListedCases(tx, row);
  const [known] = cases;
  const standing = listStanding(row, {
    ...{ cases, twice, seriesKey: seriesOf(row.officialNumber) },
    ...(tx === undefined || known === undefined ? NOTHING_KNOWN : factsOf(tx, row, known.item)),
  });
  return { ...standing, item: standing.pile === 'new' ? (known?.item ?? null) : null };
}

const NOTHING_KNOWN = { given: false, nameFits: true };

const factsOf = (tx: ReadTx, row: Esv3Row, item: string): Pick<RowFacts, 'given' | 'nameFits'> => ({
  given: isTakenElsewhere(tx, item, row.officialNumber) || isPrintedForOthers(tx, item, row.officialNumber),
  nameFits:
    row.name === '' ||
    readParties(tx, item).some(({ role, name }) => role === 'first' && bare(name) === bare(row.name)),
});

const bare = (text: string): string => text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

function seriesOf(number: string): string | null {
  const read = parseCaseNumber(number);
  return read.ok ? seriesKey(read.value.series) : null;
}

export const esv3ListKind = answerKindOf({
  name: 'esv3-list',
  score: esv3ListScore,
  read: readEsv3List,
  lacks: { header: 'esv3-list-no-header', rows: 'esv3-list-empty' },
  keys: [
    ({ officialKey }) => officialKey,
    ({ reference }) => reference.trim() || null,
    ({ manualNumber }) => keyOfNumber(manualNumber),
  ],
  listed: listedOf,
});
