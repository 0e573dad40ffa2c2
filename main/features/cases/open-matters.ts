/** What cases leave open on the home list: documents, receipts, and the numbers that an outage is worked with. */
import { hasOptions } from '../../../domain/outages/outage';
import { civilDateOf, toLocalText, type Instant } from '../../../domain/time/civil-time';
import type { OutageSummary } from '../../../preload/contract/outages';
import type { AgendaLine } from '../../call/feature';
import type { ReadTx } from '../../register/transaction';
import { readOpenSummaries } from '../outages/rows/outages';
import { caseTypesOn } from '../settings/tables';
import { lacksNumbers } from './issuing/intake';
import { readOfficialNumber, readRanges } from './rows/numbers';
import { readMissingDocuments, readWithoutReceipt, type NamedCase } from './rows/open-matters';

export const casesAgenda = (tx: ReadTx, now: Instant): AgendaLine[] =>
  readOpenSummaries(tx).flatMap((outage) => [
    ...caseLine('documents-missing', outage, readMissingDocuments(tx, outage.id)),
    ...caseLine('case-without-receipt', outage, readWithoutReceipt(tx, outage.id)),
    ...(outage.state === 'in-force' && hasOptions(outage.system) && !lacksNumbers(tx)
      ? numberLines(tx, outage, now)
      : []),
  ]);

/** Names the first case and opens it; the others are counted. */
function caseLine(
  kind: string,
  { id }: OutageSummary,
  [first, ...others]: readonly NamedCase[],
): AgendaLine[] {
  if (!first) return [];
  const line = { id: `${kind}-${id}`, kind, urgency: 'calm' as const, dueAt: null };
  return [{ ...line, values: { number: first.number, count: others.length + 1 }, to: `/cases/${first.id}` }];
}

/** Types that a clerk would be refused, and last numbers that say nothing of the hours before the outage (S1.3). */
function numberLines(tx: ReadTx, { id, options, startedAt }: OutageSummary, now: Instant): AgendaLine[] {
  const year = Number(toLocalText(now).slice(0, 4));
  const open = readRanges(tx).filter(({ state, series }) => state === 'open' && series.year === year);
  const courts = Object.keys(options).filter((court) => options[court] === 'P1');
  const types = caseTypesOn(tx, civilDateOf(now)).filter(({ active }) => active);
  const without = courts.flatMap((court) =>
    types.filter(
      ({ code }) => !open.some(({ series }) => series.court === court && series.caseType === code),
    ),
  );
  const old = open.filter(({ series }) => (readOfficialNumber(tx, series)?.asAt ?? startedAt) < startedAt);
  const line = (kind: string, count: number): AgendaLine[] =>
    count === 0
      ? []
      : [
          {
            ...{ id: `${kind}-${id}`, kind, urgency: 'calm', dueAt: null, by: 'supervisor' },
            ...{ values: { count }, to: '/numbers' },
          },
        ];
  return [...line('types-without-range', without.length), ...line('numbers-old', old.length)];
}
