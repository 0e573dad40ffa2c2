/** A list out of ESV3: each row set beside the work list, and beside what was received on existing cases (S1.6, S1.7, S1.11). */
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
import { matterStanding, type ListedMatter } from '../../../../domain/reconciliation/esv3-list-existing';
import type { ReadTx } from '../../../register/transaction';
import { readParties } from '../../cases/rows/cases';
import { answerKindOf, type ListedAnswer } from '../../imports/answer-kind';
import type { ImportScene } from '../../imports/kind';
import { readMatter } from '../../existing/rows/matters';
import { readListedCases } from './listed-cases';
import { readListedMatters } from './listed-matters';
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
  const matters = tx === undefined ? [] : mattersNamed(tx, row);
  if (tx !== undefined && matters.length > 0) {
    const standing = matterStanding(row, { matters, twice, nameFits: partyFits(tx, row, matters) });
    return { ...standing, item: standing.pile === 'new' ? (matters[0]?.id ?? null) : null };
  }
  const cases = tx === undefined ? [] : readListedCases(tx, row);
  const [known] = cases;
  const standing = listStanding(row, {
    ...{ cases, twice, seriesKey: seriesOf(row.officialNumber) },
    ...(tx === undefined || known === undefined ? NOTHING_KNOWN : factsOf(tx, row, known.item)),
  });
  return { ...standing, item: standing.pile === 'new' ? (known?.item ?? null) : null };
}

/** A new case goes before: what names one of the work list is no receipt on an existing case. */
const mattersNamed = (tx: ReadTx, row: Esv3Row): ListedMatter[] =>
  readListedCases(tx, row).length > 0 ? [] : readListedMatters(tx, row);

const NOTHING_KNOWN = { given: false, nameFits: true };

const factsOf = (tx: ReadTx, row: Esv3Row, item: string): Pick<RowFacts, 'given' | 'nameFits'> => ({
  given: isTakenElsewhere(tx, item, row.officialNumber) || isPrintedForOthers(tx, item, row.officialNumber),
  nameFits:
    row.name === '' ||
    readParties(tx, item).some(({ role, name }) => role === 'first' && bare(name) === bare(row.name)),
});

/** The counter keeps who came as the cause book has it, which may be the whole title of the case. */
const partyFits = (tx: ReadTx, { name }: Esv3Row, matters: readonly ListedMatter[]): boolean =>
  matters.every(({ id }) => bare(readMatter(tx, id)?.party ?? '').includes(bare(name)));

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
    // an existing case has its number once, and a receipt as often as somebody paid
    (row, { tx }) =>
      tx !== undefined && mattersNamed(tx, row).length > 0
        ? `${row.officialKey ?? ''} ${row.reference}`
        : row.officialKey,
    ({ reference }) => reference.trim() || null,
    ({ manualNumber }) => keyOfNumber(manualNumber),
  ],
  listed: listedOf,
});
