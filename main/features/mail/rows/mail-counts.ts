/** The counts of each letter, kept with every step of its messages: a list of a hundred thousand need not be counted to be shown. */
import { mostOf } from '../../../../domain/mail/mail';
import { countMoved, NO_MAIL, type MailCounts } from '../../../../domain/mail/mail-counts';
import type { MailPlace } from '../../../../domain/mail/mail-life';
import type { Tables } from '../../../register/baseline/tables';
import { insert, keep } from '../../../register/insert';
import { projection } from '../../../register/projection';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { readMailPlace } from './mail-places';

type Row = Tables['mail_counts'];

const countsOf = (row: Row): MailCounts => ({
  waiting: row.waiting, sending: row.sending, delayed: row.delayed, accepted: row.accepted, refused: row.refused,
  'in-doubt': row.in_doubt, cancelled: row.cancelled, 'by-hand': row.by_hand, refusedUnasked: row.refused_unasked,
  untried: row.untried, lastFirstTry: row.last_first_try, mostAt: row.most_at,
}); // prettier-ignore

const rowOf = (batch: string, counts: MailCounts): Row => ({
  batch, waiting: counts.waiting, sending: counts.sending, delayed: counts.delayed, accepted: counts.accepted, refused: counts.refused,
  in_doubt: counts['in-doubt'], cancelled: counts.cancelled, by_hand: counts['by-hand'], refused_unasked: counts.refusedUnasked,
  untried: counts.untried, last_first_try: counts.lastFirstTry, most_at: counts.mostAt,
}); // prettier-ignore

export function readCounts(tx: ReadTx, batch: string): MailCounts {
  const row = tx.get<Row>('SELECT * FROM mail_counts WHERE batch = ?', batch);
  return row ? countsOf(row) : NO_MAIL;
}

/** A batch begins with no message. */
export const beginCounts = (tx: WriteTx, batch: string): void =>
  insert(tx, 'mail_counts', rowOf(batch, NO_MAIL));

/** One message of the batch was queued, or went a step on. */
export function keepCounts(
  tx: WriteTx,
  batch: string,
  moved: { readonly before: MailPlace | null; readonly after: MailPlace },
): void {
  const most = mostOf(readRecipients(tx, batch));
  keep(tx, 'mail_counts', rowOf(batch, countMoved(readCounts(tx, batch), { ...moved, most })));
}

const readRecipients = (tx: ReadTx, batch: string): number =>
  tx.one<{ recipients: number }>('SELECT recipients FROM mail_batches WHERE id = ?', batch).recipients;

export const mailCounts = projection({
  table: 'mail_counts',
  subject: 'batch',
  of: 'mail_batches',
  fold: (tx, batch) => {
    const most = mostOf(readRecipients(tx, batch));
    const places = tx
      .all<{ id: number }>('SELECT id FROM mail_messages WHERE batch = ?', batch)
      .flatMap(({ id }) => readMailPlace(tx, id) ?? [])
      // in the order in which they came to stand where they stand
      .toSorted((one, other) => (one.changedAt < other.changedAt ? -1 : 1));
    let counts = NO_MAIL;
    for (const after of places) counts = countMoved(counts, { before: null, after, most });
    return [rowOf(batch, counts)];
  },
});
