/** Takes lists of answers in: looked at first, and taken when an officer says so. Taken in twice they change nothing. */
import { setImmediate } from 'node:timers/promises';
import type { ColumnChoice } from '../../../domain/imports/headings';
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';
import type { TaskContext } from '../../call/handler';
import type { WriteTx } from '../../register/transaction';
import type { AnswerHead, AnswerKind, ListedAnswer } from './answer-kind';
import { layOut, type LaidOut } from './desk';
import { Previews } from './previews';
import { rememberChoice } from './remembered';

/** Rows of each pile that are shown; the counts say how many there are. */
const SHOWN = 200;
/** What somebody looks at stands before what is as it was. */
const PILES = ['new', 'doubtful', 'refused', 'same'] as const;

export class AnswerDesk<Values, Reason extends string, Code extends string> {
  readonly #previews = new Previews<LaidOut<AnswerHead, ListedAnswer<Values, Reason>>>(2);

  /** `changes`: what screens read again once a list was taken. */
  constructor(
    private readonly kind: AnswerKind<Values, Reason, Code>,
    private readonly changes: readonly string[],
  ) {}

  async look(
    { counter, now }: TaskContext,
    { base64, columns }: { readonly base64: string; readonly columns?: ColumnChoice | undefined },
  ) {
    const laid = await layOut(counter, this.kind, { base64, columns, now });
    if (!laid.ok) return fail(laid.error.code);
    const { head, rows } = laid.value;
    const { facts, header, counts } = head;
    return ok({
      token: this.#previews.keep(counter, laid.value),
      sheet: { ...facts, notTaken: [...facts.notTaken], headings: [...header] },
      counts,
      rows: PILES.flatMap((pile) =>
        rows.page(pile, 0, SHOWN).map(({ line, values, reason }) => ({ line, pile, ...values, reason })),
      ),
    });
  }

  /** `take` asks anew what happened since the look, and answers whether the row fitted still. Answers how many did. */
  async take(
    { counter, officer }: TaskContext,
    token: string,
    take: (tx: WriteTx, row: ListedAnswer<Values, Reason>, officer: string) => boolean,
  ) {
    const preview = this.#previews.of(counter, token);
    if (!preview) return fail('preview-gone');
    const { head, rows, choice } = preview;
    const { name } = this.kind;
    const actor = need(officer, 'officer').id;
    const write = <T>(work: (tx: WriteTx) => T): T => counter.opened().write({ actor }, work);
    write((tx) => rememberChoice(tx, { kind: name, header: head.header, choice, officer: actor }));
    const reply = await counter.tasks.run(name, async (task) => {
      let [done, taken] = [0, 0];
      for (const lot of rows.of('new')) {
        if (task.stopAsked()) return fail('import-stopped');
        taken += write((tx) => lot.filter((row) => take(tx, row, actor)).length);
        task.progress((done += lot.length), rows.count('new'));
        await setImmediate();
      }
      return ok(taken);
    });
    if (reply.ok) this.#previews.drop(counter, token);
    counter.events.send({ kind: 'changed', features: [...this.changes] });
    return reply;
  }
}
