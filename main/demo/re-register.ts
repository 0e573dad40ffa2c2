/**
 * After recovery: every row entered in its order. Somebody registered a case of one series in ESV3 before us, so its
 * last numbers shift by one: all of them but the last clash with ours, and that one is new.
 */
import { formatCaseNumber, parseCaseNumber } from '../../domain/cases/case-number';
import type { ReregistrationRow } from '../../preload/contract/reconciliation';
import type { Desk } from './desk';
import { everyRow } from './every-row';
import { DemoFailed } from './failed';

const REASON = 'Latihan: nombor disahkan dengan ICT negeri, giliran boleh diteruskan';

export type Results = Record<'same' | 'new' | 'clash', number>;

/**
 * Enters and confirms all rows; `look` is called once, at the first number that differs (else the last). Ends with the clerk
 * signed in.
 *
 * @param shift how many numbers of the longest series shift, where it has so many
 */
export async function reRegister(
  desk: Desk,
  outage: string,
  look: () => Promise<void>,
  shift = 2,
): Promise<Results> {
  await desk.as('clerk');
  const rows = await everyRow((after) => desk.must('reconciliation.list', { outage, after }));
  const results: Results = { same: 0, new: 0, clash: 0 };
  const shifted = shiftedRows(rows, shift);
  // the shifted queue comes last, so that everything else is done when it stops
  const ordered = [...rows].sort((a, b) => Number(inSeriesOf(shifted, a)) - Number(inSeriesOf(shifted, b)));
  let looked = false;
  for (const row of ordered) {
    await desk.must('reconciliation.take', { item: row.item });
    const officialNumber = shifted.some(({ item }) => item === row.item) ? oneLater(row) : row.manualNumber;
    const { result, stopsQueue, reference } = await desk.must('reconciliation.enter', {
      item: row.item,
      officialNumber,
    });
    results[result] += 1;
    if (!looked && (stopsQueue || row === ordered.at(-1))) {
      looked = true;
      await look();
    }
    await desk.must('reconciliation.confirm', { item: row.item, reference });
    if (stopsQueue) {
      await desk.as('supervisor');
      await desk.must('reconciliation.letQueueGoOn', { item: row.item, reason: REASON });
      await desk.as('clerk');
    }
  }
  return results;
}

/** The last rows of the longest series; one row when no series has two; none of a single case. */
function shiftedRows(rows: readonly ReregistrationRow[], count: number): ReregistrationRow[] {
  const bySeries = [...Map.groupBy(rows, seriesOf).values()];
  const longest = bySeries.sort((a, b) => b.length - a.length)[0] ?? [];
  if (rows.length < 2) return [];
  return [...longest].sort((a, b) => a.serial - b.serial).slice(-count);
}

const seriesOf = ({ series }: ReregistrationRow): string => `${series.court} ${series.caseType}`;

const inSeriesOf = (shifted: readonly ReregistrationRow[], row: ReregistrationRow): boolean =>
  shifted.some((each) => seriesOf(each) === seriesOf(row));

function oneLater({ manualNumber }: ReregistrationRow): string {
  const parsed = parseCaseNumber(manualNumber);
  if (!parsed.ok) throw new DemoFailed(`${manualNumber}: ${parsed.error.code}`);
  const { profile, series, serial } = parsed.value;
  return formatCaseNumber(profile, series, serial + 1);
}
