/** A list out of ESV3: looked at first, and taken when an officer says so. Taken in twice it changes nothing. */
import { setImmediate } from 'node:timers/promises';
import { keyOfNumber } from '../../../../domain/cases/case-number';
import { need } from '../../../../domain/need';
import { classify } from '../../../../domain/reconciliation/reregistration';
import { fail, ok } from '../../../../domain/result';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { TaskContext } from '../../../call/handler';
import type { WriteTx } from '../../../register/transaction';
import { readCase } from '../../cases/rows/cases';
import { layOut, type LaidOut } from '../../imports/desk';
import { Previews } from '../../imports/previews';
import { rememberChoice } from '../../imports/remembered';
import { readRowState } from '../rows/row-events';
import { referenceOf } from '../work-list/reregistration-list';
import { rowHappened } from '../work-list/work-rows';
import { esv3ListKind, standsNow, type ListedAnswer, type ListHead } from './look';

const previews = new Previews<LaidOut<ListHead, ListedAnswer>>(2);

/** Rows of each pile that are shown; the counts say how many there are. */
const SHOWN = 200;
const PILES = ['new', 'doubtful', 'refused', 'same'] as const;

export async function chooseEsv3List(
  { counter, now }: TaskContext,
  { base64, columns }: ParsedInputOf<'reconciliation.chooseList'>,
) {
  const laid = await layOut(counter, esv3ListKind, { base64, columns, now });
  if (!laid.ok) return fail(laid.error.code);
  const { facts, header, counts } = laid.value.head;
  return ok({
    token: previews.keep(counter, laid.value),
    sheet: { ...facts, notTaken: [...facts.notTaken], headings: [...header] },
    counts,
    rows: PILES.flatMap((pile) =>
      laid.value.rows
        .page(pile, 0, SHOWN)
        .map(({ line, values, reason }) => ({ line, pile, ...values, reason })),
    ),
  });
}

export async function takeEsv3List(
  { counter, officer }: TaskContext,
  { token }: ParsedInputOf<'reconciliation.takeList'>,
) {
  const preview = previews.of(counter, token);
  if (!preview) return fail('preview-gone');
  const { head, rows, choice } = preview;
  const actor = need(officer, 'officer').id;
  counter
    .opened()
    .write({ actor }, (tx) =>
      rememberChoice(tx, { kind: 'esv3-list', header: head.header, choice, officer: actor }),
    );
  let taken = 0;
  const reply = await counter.tasks.run('esv3-list', async (task) => {
    for (const lot of rows.of('new')) {
      if (task.stopAsked()) return fail('import-stopped');
      counter.opened().write({ actor }, (tx) => {
        for (const { line, values } of lot) {
          // what happened since the look is asked anew: a row that fits no more changes nothing
          const row = { line, ...values, officialKey: keyOfNumber(values.officialNumber) };
          const { item } = standsNow(tx, row, false);
          if (item === null) continue;
          answered(tx, item, values.officialNumber, { run: counter.run, officer: actor });
          taken += 1;
        }
      });
      await setImmediate();
    }
    return ok({ taken });
  });
  if (reply.ok) previews.drop(counter, token);
  counter.events.send({ kind: 'changed', features: ['reconciliation', 'cases', 'outages', 'home'] });
  return reply;
}

/** ESV3's own list is both the number and the proof of it: whatever step the row had reached, it is confirmed. */
function answered(
  tx: WriteTx,
  item: string,
  officialNumber: string,
  by: { readonly run: string; readonly officer: string },
): void {
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
