import { caseNumberKey, parseCaseNumber, seriesKey, type Series } from '../cases/case-number';
import type { ReregistrationResult } from './package-format';
import { fail, ok, type Result } from '../result';

export const CLASSIFICATIONS = ['same', 'new', 'clash'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/**
 * Compares our number with the one that ESV3 gave (S1.6, S1.8). `takenElsewhere`: the official number equals the manual
 * number of another case of this outage, or was already given to another item; then it is a clash.
 */
export function classify(
  manual: string,
  official: string,
  facts: { takenElsewhere: boolean },
): Result<Classification, { code: 'case-number-malformed'; field: 'manual' | 'official' }> {
  const ours = parseCaseNumber(manual);
  if (!ours.ok) return fail('case-number-malformed', { field: 'manual' });
  const theirs = parseCaseNumber(official);
  if (!theirs.ok) return fail('case-number-malformed', { field: 'official' });
  if (facts.takenElsewhere) return ok('clash');
  return ok(caseNumberKey(ours.value) === caseNumberKey(theirs.value) ? 'same' : 'new');
}

/** What the queue needs to know of a row of the work list. */
export type QueueItem = {
  id: string;
  series: Series;
  /** the manual serial */
  serial: number;
  result: ReregistrationResult;
  /** a supervisor has looked at the differing number and lets the queue go on */
  released?: boolean;
};

export type SeriesQueue<T extends QueueItem> = {
  series: Series;
  open: number;
  /** the row to enter now; none when the queue is empty or stopped */
  next?: T;
  /** the first differing number that nobody has released: the later ones may shift */
  stoppedBy?: T;
};

/** ESV3 makes its own numbers, so each court × case type × year is one queue in the order of the manual numbers (S1.6). */
export function queue<T extends QueueItem>(items: readonly T[]): SeriesQueue<T>[] {
  const bySeries = Map.groupBy(items, (item) => seriesKey(item.series));
  return [...bySeries.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => seriesQueue(group));
}

function seriesQueue<T extends QueueItem>(group: readonly T[]): SeriesQueue<T>[] {
  const inOrder = [...group].sort((a, b) => a.serial - b.serial);
  const [first] = inOrder;
  if (first === undefined) return [];
  const open = inOrder.filter((item) => item.result === 'open');
  const stoppedBy = inOrder.find((item) => isDiffering(item) && item.released !== true);
  const next = stoppedBy === undefined ? open[0] : undefined;
  return [
    {
      series: first.series,
      open: open.length,
      ...(next === undefined ? {} : { next }),
      ...(stoppedBy === undefined ? {} : { stoppedBy }),
    },
  ];
}

function isDiffering(item: QueueItem): boolean {
  return item.result === 'new' || item.result === 'clash';
}

/**
 * What goes into the *reference number* of ESV3's payment module (S1.7): the pre-printed Kew.38 serial if one was used,
 * else the iGFMAS/iSPEKS number, else ours. Undefined where nothing was paid (a waiver).
 */
export function referenceForEsv3(paid: {
  formSerial?: string;
  externalNumber?: string;
  receiptNumber?: string;
}): string | undefined {
  return [paid.formSerial, paid.externalNumber, paid.receiptNumber].find(
    (number) => number !== undefined && number.trim() !== '',
  );
}
