/**
 * What is received on an existing case while the system is down (S1.11, S1.12): documents, a receipt, work done in ESV2;
 * under whichever option the court follows, since the options govern new cases only.
 */
import { caseNumberKey, formatCaseNumber, parseCaseNumber } from '../../../domain/cases/case-number';
import { hasOptions } from '../../../domain/outages/outage';
import { civilDateOf } from '../../../domain/time/civil-time';
import { fail, failAt, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { readPrintedCase } from '../cases/rows/printed-cases';
import { countInOutage } from '../outages/count-in-outage';
import { readSummary } from '../outages/rows/outages';
import { keepLetOff } from '../receipts/keep-let-off';
import { payElsewhere } from '../receipts/pay-elsewhere';
import { moneyOf } from './matter-money';
import { writeMatterReceipt } from './matter-paper';
import { insertMatter } from './rows/matters';

type Input = ParsedInputOf<'existing.receive'>;

export function receiveMatter(context: CommandContext, input: Input) {
  const { tx, officer, now } = context;
  const place = placeOf(tx, input);
  if (!place.ok) return place;
  const { court, number, numberKey, numberFrom } = place.value;
  const { documents, work, paid } = input;
  if (documents === '' && work === null && paid === null) return failAt('documents', 'existing-empty');
  if (work !== null && input.system !== 'ESV2') return failAt('work', 'work-not-esv2');
  const money = moneyOf(tx, input, court, civilDateOf(now));
  if (!money.ok) return money;
  const matter = insertMatter(tx, {
    ...{ outage: input.outage, system: input.system, number, numberKey, court: court.code, numberFrom },
    ...{ party: input.party, documents, work: work?.kind ?? null, workNote: work?.note ?? '' },
    ...{ esv2Down: money.value.esv2Down, paidBy: money.value.paidBy, receipt: money.value.receipt },
    ...{ amountSen: money.value.amountSen, officer: officer.id },
  });
  countInOutage(tx, input.outage, { existing: 1, seq: matter.seq });
  const { elsewhere, own, letOff } = money.value;
  if (letOff) keepLetOff(tx, { existing: matter.id }, letOff, context.approver?.id ?? null);
  if (elsewhere) payElsewhere(tx, { number, existing: matter.id }, elsewhere.payment, elsewhere.settlement);
  const written = own ? writeMatterReceipt(context, matter, own) : null;
  return ok({ id: matter.id, number, receipt: written?.issued ?? null, paper: written?.paper ?? null });
}

/** The case by its number, in a court of this office, while its system is down. */
export function placeOf(tx: ReadTx, { outage: id, number: typed }: Input) {
  const outage = readSummary(tx, id);
  if (!outage) return fail('outage-unknown');
  if (outage.system === 'AP') return fail('ap-manual-forbidden');
  if (!hasOptions(outage.system) || outage.state !== 'in-force')
    return fail('outage-state-wrong', { values: { state: outage.state } });
  const read = parseCaseNumber(typed);
  if (!read.ok) return failAt('number', 'case-number-malformed');
  const { series, serial } = read.value;
  const court = needSetting(tx, 'office').courts.find(({ code }) => code === series.court);
  if (!court) return failAt('number', 'court-unknown');
  const numberKey = caseNumberKey(read.value);
  return ok({
    ...{ court, numberKey, number: formatCaseNumber(court.profile, series, serial) },
    numberFrom: readPrintedCase(tx, numberKey) ? ('cause-book' as const) : ('typed' as const),
  });
}
