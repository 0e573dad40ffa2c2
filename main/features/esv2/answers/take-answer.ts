/** The answer of SAINS or BTMK JKSM: what of it fits the control list is ticked. */
import { ok } from '../../../../domain/result';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { TaskContext } from '../../../call/handler';
import type { WriteTx } from '../../../register/transaction';
import { asCourtWrites } from '../../cases/numbers/court-number';
import { AnswerDesk } from '../../imports/answer-desk';
import { move } from '../move-case';
import { isGivenToOther } from '../rows/known-cases';
import { answerKind, type Arrival } from './answer-list';

const desk = new AnswerDesk(answerKind, ['esv2', 'home', 'outages']);

export const chooseAnswer = (context: TaskContext, input: ParsedInputOf<'esv2.chooseAnswer'>) =>
  desk.look(context, input);

export async function takeAnswer(context: TaskContext, { token }: ParsedInputOf<'esv2.takeAnswer'>) {
  const taken = await desk.take(context, token, tick);
  return taken.ok ? ok({ ticked: taken.value }) : taken;
}

function tick(tx: WriteTx, { item, values }: Arrival, officer: string): boolean {
  if (item === null || isGivenToOther(tx, item, values.esv3Number)) return false;
  const esv3Number = asCourtWrites(tx, values.esv3Number);
  return move(tx, item, { kind: 'arrived', esv3Number }, officer).ok;
}
