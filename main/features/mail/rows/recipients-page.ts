/** The recipients of a batch as people look through them, by page, state and what they typed. */
import type { Instant } from '../../../../domain/time/civil-time';
import type { MailEvent, MailStage, MailState } from '../../../../domain/mail/mail';
import type { MailRecipient } from '../../../../preload/contract/mail';
import { matchOf, soughtPiece } from '../../../register/pieces';
import type { ReadTx } from '../../../register/transaction';

const PAGE = 50;

interface Row extends Omit<MailRecipient, 'last'> {
  readonly event: MailEvent | null;
  readonly at: Instant;
  readonly stage: MailStage;
  readonly code: number | null;
  readonly reply: string;
}

export interface RecipientQuestion {
  readonly batch: string;
  readonly state: MailState | null;
  readonly search: string;
  /** The position of the last row shown; null before the first. */
  readonly after: number | null;
}

const PAGE_OF = `SELECT m.id, m.position, m.name, m.address, q.state, q.tries, q.next_try AS nextTry,
    e.kind AS event, e.at, e.stage, e.code, e.reply`;
const STANDING = `JOIN mail_queue q ON q.message = m.id
  LEFT JOIN mail_events e ON e.id = (SELECT max(id) FROM mail_events WHERE message = m.id)`;

export function readRecipientsPage(
  tx: ReadTx,
  question: RecipientQuestion,
): { rows: MailRecipient[]; next: number | null } {
  const pieces = typedPieces(question.search).map(soughtPiece);
  const { state } = question;
  const rows =
    pieces.length > 0 && (state === null || areFew(tx, question, pieces))
      ? find(tx, question, pieces)
      : state === null
        ? listAll(tx, question)
        : listIn(tx, { ...question, state }, pieces);
  const shown = rows.slice(0, PAGE).map(({ event, at, stage, code, reply, ...row }) => ({
    ...row,
    last: event && { event, at, stage, code, reply },
  }));
  return { rows: shown, next: rows.length > PAGE ? (shown.at(-1)?.position ?? null) : null };
}

/** Folded as SQLite's `lower` folds: ASCII alone. */
const typedPieces = (search: string): string[] =>
  search
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .split(/\s+/)
    .filter((piece) => piece !== '');

const listAll = (tx: ReadTx, { batch, after }: RecipientQuestion): Row[] =>
  tx.all<Row>(
    `${PAGE_OF} FROM mail_messages m ${STANDING} WHERE m.batch = ? AND m.position > ? ORDER BY m.position LIMIT ${PAGE + 1}`,
    ...[batch, after ?? 0],
  );

// messages are numbered in the order of their positions
const PLACE = 'coalesce((SELECT id FROM mail_messages WHERE batch = ? AND position = ?), 0)';

/** Those in a state, along its index; of what is typed and found so often, a page is soon full. */
const listIn = (
  tx: ReadTx,
  { batch, state, after }: RecipientQuestion & { readonly state: MailState },
  pieces: readonly string[],
): Row[] =>
  tx.all<Row>(
    `${PAGE_OF} FROM mail_queue q CROSS JOIN mail_messages m ON m.id = q.message
     LEFT JOIN mail_events e ON e.id = (SELECT max(id) FROM mail_events WHERE message = m.id)
     WHERE q.batch = ? AND q.state = ? AND q.message > ${PLACE}
       ${pieces.map(() => 'AND instr((SELECT addressee FROM mail_addressees WHERE id = m.id), ?) > 0').join(' ')}
     ORDER BY q.message LIMIT ${PAGE + 1}`,
    ...[batch, state, batch, after ?? 0, ...pieces],
  );

/** So much that was found is soon looked through for a state. */
const FEW = 1000;
const LAST = '(SELECT id FROM mail_messages WHERE batch = ? ORDER BY position DESC LIMIT 1)';
const found = (pieces: readonly string[]): string =>
  `p.mail_pieces MATCH ? ${pieces.map(() => 'AND instr(p.addressee, ?) > 0').join(' ')} AND p.rowid > ${PLACE} AND p.rowid <= ${LAST}`;

const areFew = (tx: ReadTx, { batch }: RecipientQuestion, pieces: readonly string[]): boolean =>
  tx.get(
    `SELECT 1 FROM mail_pieces p WHERE ${found(pieces)} LIMIT 1 OFFSET ${FEW}`,
    ...[matchOf(pieces), ...pieces, batch, 1, batch],
  ) === undefined;

/** Whoever has all the pieces that were typed, along the index of pieces. */
const find = (tx: ReadTx, { batch, state, after }: RecipientQuestion, pieces: readonly string[]): Row[] =>
  tx.all<Row>(
    `${PAGE_OF} FROM mail_pieces p CROSS JOIN mail_messages m ON m.id = p.rowid ${STANDING}
     WHERE ${found(pieces)} AND m.batch = ? ${state === null ? '' : 'AND q.state = ?'} ORDER BY p.rowid LIMIT ${PAGE + 1}`,
    ...[matchOf(pieces), ...pieces, batch, after ?? 0, batch, batch, ...(state === null ? [] : [state])],
  );
