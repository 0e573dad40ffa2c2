/** What the counter's form stands on, and what still stops it: outage, option, book and numbers together. */
import type { Option } from '../../../../domain/outages/outage';
import { ok } from '../../../../domain/result';
import { earliestHearing } from '../../../../domain/summonses/summons';
import { civilDateOf, type CivilDate } from '../../../../domain/time/civil-time';
import { officeCalendar } from '../../calendar/working-calendar';
import { codesStop, feesStop, tablesInUse } from '../../settings/borrowed';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { readOutageInForce } from '../../outages/rows/outages';
import { nextReceipt, receiptsLeft } from '../../receipts/next-receipt';
import { readRanges } from '../rows/numbers';
import { needSetting } from '../../../register/settings';
import type { QueryContext } from '../../../call/handler';
import type { ReadTx } from '../../../register/transaction';

/** Whether anything stands between the counter and its next number: a range, a book with serials left. */
export function lacksNumbers(tx: ReadTx): boolean {
  return !nextReceipt(tx).ok || !hasOpenRange(tx);
}

const hasOpenRange = (tx: ReadTx): boolean => readRanges(tx).some((range) => range.state === 'open');

/** What no case can be taken over: a court whose own papers may go out is none of them. */
function papersStop(
  tx: ReadTx,
  { id, options }: OutageSummary,
  on: CivilDate,
): ('fee-table-foreign' | 'revenue-codes-open')[] {
  const open = tablesInUse(tx, on).filter(({ court }) => options[court.code] === 'P1');
  if (open.length === 0) return [];
  if (open.every(({ court, table }) => feesStop(tx, court, table))) return ['fee-table-foreign'];
  return open.every(({ table }) => codesStop(tx, id, table.items)) ? ['revenue-codes-open'] : [];
}

/** No court takes cases by hand: ESV2 registers some (S1.9), others are closed by decision (S1.10), of others nobody has decided. */
function withoutManual(courts: readonly { readonly option: Option | null }[]) {
  const has = (option: Option | null): boolean => courts.some((court) => court.option === option);
  return [
    ...(has('P2') ? (['registered-in-esv2'] as const) : []),
    ...(has('P3') ? (['registration-closed'] as const) : []),
    ...(has(null) || courts.length === 0 ? (['no-option'] as const) : []),
  ];
}

export function intake({ tx, counter, now }: QueryContext) {
  const office = needSetting(tx, 'office');
  const outage = readOutageInForce(tx);
  const next = nextReceipt(tx);
  const courts = office.courts.map(({ code, name, benches, feeTable }) => ({
    code,
    name,
    benches,
    feeTable,
    option: outage?.options[code] ?? null,
  }));
  const blockers = [
    ...(office.kind === 'skei' ? (['ap-manual-forbidden'] as const) : []),
    ...(counter.issuingStopped() ? (['issuing-stopped'] as const) : []),
    ...(outage ? [] : (['no-outage'] as const)),
    ...(outage && !courts.some((court) => court.option === 'P1') ? withoutManual(courts) : []),
    ...(next.ok ? [] : [next.error.code]),
    ...(hasOpenRange(tx) ? [] : (['no-range'] as const)),
    ...(outage ? papersStop(tx, outage, civilDateOf(now)) : []),
  ];
  return ok({
    outage: outage ? { id: outage.id, system: outage.system, startedAt: outage.startedAt } : null,
    courts,
    blockers,
    hearingFrom: earliestHearing(officeCalendar(tx), civilDateOf(now), office.clearDays) ?? null,
    nextReceipt: next.ok ? next.value.number : null,
    booksLeft: receiptsLeft(tx),
  });
}
