/** The answer of SAINS or BTMK JKSM: looked at first, and ticked from when an officer says so. Taken in twice it changes nothing. */
import { setImmediate } from 'node:timers/promises';
import { need } from '../../../../domain/need';
import { fail, ok } from '../../../../domain/result';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { TaskContext } from '../../../call/handler';
import { asCourtWrites } from '../../cases/numbers/court-number';
import { layOut, type LaidOut } from '../../imports/desk';
import { Previews } from '../../imports/previews';
import { rememberChoice } from '../../imports/remembered';
import { move } from '../move-case';
import { isGivenToOther } from '../rows/known-cases';
import { answerKind, type AnswerHead, type ListedAnswer } from './answer-list';

const previews = new Previews<LaidOut<AnswerHead, ListedAnswer>>(2);

/** Rows of each pile that are shown; the counts say how many there are. */
const SHOWN = 200;
const PILES = ['new', 'doubtful', 'refused', 'same'] as const;

export async function chooseAnswer(
  { counter, now }: TaskContext,
  { base64, columns }: ParsedInputOf<'esv2.chooseAnswer'>,
) {
  const laid = await layOut(counter, answerKind, { base64, columns, now });
  if (!laid.ok) return fail(laid.error.code);
  const { head, rows } = laid.value;
  const { facts, header, counts } = head;
  return ok({
    token: previews.keep(counter, laid.value),
    sheet: { ...facts, notTaken: [...facts.notTaken], headings: [...header] },
    counts,
    rows: PILES.flatMap((pile) =>
      rows.page(pile, 0, SHOWN).map(({ line, values, reason }) => ({ line, pile, ...values, reason })),
    ),
  });
}

export async function takeAnswer(
  { counter, officer }: TaskContext,
  { token }: ParsedInputOf<'esv2.takeAnswer'>,
) {
  const preview = previews.of(counter, token);
  if (!preview) return fail('preview-gone');
  const { head, rows, choice } = preview;
  const actor = need(officer, 'officer').id;
  counter
    .opened()
    .write({ actor }, (tx) =>
      rememberChoice(tx, { kind: 'esv2-answer', header: head.header, choice, officer: actor }),
    );
  let ticked = 0;
  const reply = await counter.tasks.run('esv2-answer', async (task) => {
    for (const lot of rows.of('new')) {
      if (task.stopAsked()) return fail('import-stopped');
      counter.opened().write({ actor }, (tx) => {
        for (const { item, values } of lot) {
          // what happened since the look is asked anew: a row that fits no more ticks nothing
          if (item === null || isGivenToOther(tx, item, values.esv3Number)) continue;
          const moved = move(
            tx,
            item,
            { kind: 'arrived', esv3Number: asCourtWrites(tx, values.esv3Number) },
            actor,
          );
          if (moved.ok) ticked += 1;
        }
      });
      await setImmediate();
    }
    return ok({ ticked });
  });
  if (reply.ok) previews.drop(counter, token);
  counter.events.send({ kind: 'changed', features: ['esv2', 'home', 'outages'] });
  return reply;
}
