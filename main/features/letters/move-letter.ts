/** What becomes of a letter: handed over, posted, come back, recorded by mistake, or answered by the mail server (S1.8). */
import { nextLetter, type LetterHappened } from '../../../domain/letters/letter';
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';
import { instantOfLocalMinute } from '../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import type { MailAnswer } from '../../call/mail-recipients';
import type { ReadTx, WriteTx } from '../../register/transaction';
import { readCase } from '../cases/rows/cases';
import { telling } from './standing';
import { readLetter, readLetterState } from './rows/letters';
import { insertLetterEvent } from './rows/write-letter';

/** The letter, if this may happen to it as it stands. */
function movable(tx: ReadTx, id: string, event: LetterHappened) {
  const letter = readLetter(tx, id);
  if (!letter) return fail('letter-unknown');
  const next = nextLetter(letter.way, readLetterState(tx, letter), event);
  return next.ok ? ok(letter) : next;
}

/** Nobody is given a letter whose number does not stand any more. */
function givable(
  { tx, now }: CommandContext,
  id: string,
  event: 'handed-over' | 'posted',
  local: string | null,
  path: string,
) {
  const moved = movable(tx, id, event);
  if (!moved.ok) return moved;
  const letter = moved.value;
  const row = need(readCase(tx, letter.caseId), 'case of a letter');
  if (telling(tx, row, letter)?.letter !== id) return fail('letter-outdated');
  const happenedAt = local === null ? now : instantOfLocalMinute(local);
  const wrong =
    happenedAt > now
      ? 'time-in-future'
      : happenedAt.slice(0, 16) < letter.at.slice(0, 16)
        ? 'time-before-step'
        : null;
  if (wrong) return fail(wrong, { fields: [{ path, code: wrong }] });
  return ok({ letter, happenedAt });
}

export function handOverLetter(context: CommandContext, input: ParsedInputOf<'letters.handOver'>) {
  const given = givable(context, input.letter, 'handed-over', input.handedLocal, 'handedLocal');
  if (!given.ok) return given;
  const { letter, happenedAt } = given.value;
  const { person } = input;
  insertLetterEvent(context.tx, letter, {
    ...{ kind: 'handed-over', person, happenedAt, officer: context.officer.id },
  });
  return ok({});
}

export function postLetter(context: CommandContext, input: ParsedInputOf<'letters.post'>) {
  const given = givable(context, input.letter, 'posted', input.postedLocal, 'postedLocal');
  if (!given.ok) return given;
  const { letter, happenedAt } = given.value;
  insertLetterEvent(context.tx, letter, {
    ...{ kind: 'posted', reference: input.slip, happenedAt, officer: context.officer.id },
  });
  return ok({});
}

const comesBack =
  (kind: 'returned' | 'taken-back') =>
  ({ tx, officer }: CommandContext, { letter: id, reason }: ParsedInputOf<'letters.returned'>) => {
    const moved = movable(tx, id, kind);
    if (!moved.ok) return moved;
    insertLetterEvent(tx, moved.value, { kind, note: reason, officer: officer.id });
    return ok({});
  };

export const letterReturned = comesBack('returned');
export const takeBackLetter = comesBack('taken-back');

/** As much of a mail server's words as is kept. */
const MOST_REPLY = 300;

/** The outbox's word on a letter by e-mail; what changes nothing is not noted. */
export function letterAnswered(tx: WriteTx, { id, event, reply, officer }: MailAnswer): void {
  const moved = movable(tx, id, event);
  if (!moved.ok || readLetterState(tx, moved.value) === event) return;
  insertLetterEvent(tx, moved.value, { kind: event, reference: reply.slice(0, MOST_REPLY), officer });
}
