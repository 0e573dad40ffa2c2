/** A list out of ESV3: what of it fits the work list is confirmed. */
import { keyOfNumber } from '../../../../domain/cases/case-number';
import { need } from '../../../../domain/need';
import { classify } from '../../../../domain/reconciliation/reregistration';
import { ok } from '../../../../domain/result';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { TaskContext } from '../../../call/handler';
import type { WriteTx } from '../../../register/transaction';
import { readCase } from '../../cases/rows/cases';
import { matterFoundInEsv3 } from '../../existing/move-matter';
import { readMatter } from '../../existing/rows/matters';
import { AnswerDesk } from '../../imports/answer-desk';
import { readRowState } from '../rows/row-events';
import { referenceOf } from '../work-list/reregistration-list';
import { rowHappened } from '../work-list/work-rows';
import { esv3ListKind, standsNow, type ListedNumber } from './look';

const desk = new AnswerDesk(esv3ListKind, ['reconciliation', 'existing', 'cases', 'outages', 'home']);

export const chooseEsv3List = (context: TaskContext, input: ParsedInputOf<'reconciliation.chooseList'>) =>
  desk.look(context, input);

export async function takeEsv3List(
  context: TaskContext,
  { token }: ParsedInputOf<'reconciliation.takeList'>,
) {
  const { run } = context.counter;
  const taken = await desk.take(context, token, (tx, row, officer) => confirm(tx, row, { run, officer }));
  return taken.ok ? ok({ taken: taken.value }) : taken;
}

interface By {
  readonly run: string;
  readonly officer: string;
}

function confirm(tx: WriteTx, { line, values }: ListedNumber, by: By): boolean {
  const row = { line, ...values, officialKey: keyOfNumber(values.officialNumber) };
  const { item } = standsNow(tx, row, false);
  if (item === null) return false;
  if (readMatter(tx, item)) matterFoundInEsv3(tx, item, by.officer);
  else answered(tx, item, values.officialNumber, by);
  return true;
}

/** ESV3's own list is both the number and the proof of it: whatever step the row had reached, it is confirmed. */
function answered(tx: WriteTx, item: string, officialNumber: string, by: By): void {
  const { state } = readRowState(tx, item);
  const reference = referenceOf(tx, item);
  if (state === 'open') rowHappened(tx, { caseId: item, kind: 'taken', ...by });
  if (state !== 'entered') {
    const number = need(readCase(tx, item), 'case of the list').number;
    const result = classify(number, officialNumber, { takenElsewhere: false });
    if (!result.ok) throw new Error(result.error.code);
    const entered = { officialNumber, result: result.value, reference };
    rowHappened(tx, { caseId: item, kind: 'entered', ...entered, ...by });
  }
  rowHappened(tx, { caseId: item, kind: 'confirmed', reference, ...by });
}
