/** The manual receipt on an existing case (S1.11), with its paper in the queue: it bears the case's official number. */
import { NO_REVENUE_CODE } from '../../../domain/cases/fees';
import { need } from '../../../domain/need';
import { parseCaseNumber } from '../../../domain/cases/case-number';
import { STATES } from '../../../domain/settings/office';
import { issuedReceiptPaper } from '../../../papers/case-papers';
import type { CommandContext } from '../../call/handler';
import type { ReadTx } from '../../register/transaction';
import { needSetting } from '../../register/settings';
import { hijriOf } from '../calendar/hijri-months';
import { namedCaseType } from '../settings/tables';
import { readSummary } from '../outages/rows/outages';
import { queuePaper } from '../papers/queue-paper';
import { issueReceipt } from '../receipts/issue-receipt';
import type { OwnReceipt } from './matter-money';
import type { Matter } from './rows/matter-row';

export function writeMatterReceipt(
  { tx, counter, officer }: CommandContext,
  { id: existing, number: caseNumber, outage }: Matter,
  { serial, receipt: money }: OwnReceipt,
) {
  const lines = money.lines.map((line) => ({ ...line, revenueCode: line.revenueCode || NO_REVENUE_CODE }));
  const receipt = { ...money, caseNumber, lines };
  const place = { ...serial, outage, caseId: null, existing, replaces: null, officer: officer.id };
  const { id, traceCode } = issueReceipt(tx, receipt, place);
  const { number } = serial;
  const { code, name, address, state } = needSetting(tx, 'office');
  const facts = {
    office: { code, name, address, state: STATES.find((known) => known.code === state)?.name ?? state },
    counter: needSetting(tx, 'counter').code,
    officer: { id: officer.code, name: officer.name },
    system: need(readSummary(tx, outage), 'outage').system,
    caseType: caseTypeOf(tx, caseNumber),
    provisional: false,
  };
  const issued = { number, at: tx.at, traceCode, hijri: hijriOf(tx, tx.at) };
  const { printers, receiptSize } = counter.devices.preferences.get();
  const paper = queuePaper(tx, {
    ...{ documentId: id, number, size: receiptSize, copy: 0, printer: printers[receiptSize] },
    ...{ document: issuedReceiptPaper(facts, receipt, issued), officer: officer.id, reason: '' },
  });
  return { issued: { id, number, amountSen: receipt.amountSen, changeSen: receipt.changeSen ?? 0 }, paper };
}

/** By the number; an older type that the office's table does not know is named by its code. */
function caseTypeOf(tx: ReadTx, number: string) {
  const read = parseCaseNumber(number);
  const code = read.ok ? read.value.series.caseType : '';
  return namedCaseType(tx, code) ?? { code, nameMs: code };
}
