/**
 * What a package says of notices: a row for each channel that one was written for, and one for each thing that happened to
 * it there. How many mails were accepted follows from the journal's `mail` entries.
 */
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';

interface Written {
  readonly id: string;
  readonly outage: string;
  readonly kind: string;
  readonly hash: string;
  readonly dueAt: Instant | null;
  readonly writtenAt: Instant;
  readonly officer: string;
}

interface Happened {
  readonly kind: string;
  readonly channel: string | null;
  readonly at: Instant;
  readonly effectiveAt: Instant;
  readonly reference: string;
  readonly proof: string;
  readonly note: string;
  readonly officer: string;
}

interface Opened {
  readonly channel: string;
  readonly recipients: number | null;
}

const local = (at: Instant | null): string => (at === null ? '' : toLocalText(at));

/** `proof` is the SHA-256 of the notice's content. */
export const writtenCells = (notice: Written, { channel, recipients }: Opened): CsvRow<'notices.csv'> => ({
  ...{ id: notice.id, outage: notice.outage, kind: notice.kind, event: 'written', channel },
  ...{ due_at: local(notice.dueAt), sent_at: '', recipients: recipients === null ? '' : String(recipients) },
  ...{ reference: '', proof: notice.hash, note: '', at: local(notice.writtenAt), actor: notice.officer },
});

/** `proof` is the SHA-256 of what was published. */
export const eventCells = (
  notice: Pick<Written, 'id' | 'outage' | 'kind' | 'dueAt'>,
  event: Happened,
): CsvRow<'notices.csv'> => ({
  ...{ id: notice.id, outage: notice.outage, kind: notice.kind, event: event.kind },
  ...{ channel: event.channel ?? '', due_at: local(notice.dueAt), sent_at: local(event.effectiveAt) },
  ...{ recipients: '', reference: event.reference, proof: event.proof, note: event.note },
  ...{ at: local(event.at), actor: event.officer },
});

/** notices.csv of a slice, one by one. */
export function* eachNoticeRow(tx: ReadTx, after: number, upTo: number): Generator<MadeRow<'notices.csv'>> {
  const written = eachWrittenRow(tx, after, upTo);
  const happened = eachEventRow(tx, after, upTo);
  try {
    let row = written.next();
    let event = happened.next();
    while (!row.done || !event.done) {
      if (!row.done && (event.done === true || row.value.seq < event.value.seq)) {
        yield row.value;
        row = written.next();
      } else if (!event.done) {
        yield event.value;
        event = happened.next();
      }
    }
  } finally {
    // a cursor left open keeps its connection open
    written.return(undefined);
    happened.return(undefined);
  }
}

function* eachWrittenRow(tx: ReadTx, after: number, upTo: number): Generator<MadeRow<'notices.csv'>> {
  const rows = tx.each<Written & Opened & { seq: number }>(
    `SELECT n.seq, n.id, n.outage, n.kind, n.hash, n.due_at AS dueAt, n.written_at AS writtenAt, n.officer, c.channel, c.recipients
     FROM notices n JOIN notice_channels c ON c.notice = n.id WHERE n.seq > ? AND n.seq <= ? ORDER BY n.seq, c.id`,
    after,
    upTo,
  );
  for (const row of rows) yield { seq: row.seq, row: writtenCells(row, row) };
}

type StoredEvent = Pick<Written, 'id' | 'outage' | 'dueAt' | 'kind'> &
  Omit<Happened, 'kind'> & { readonly seq: number; readonly event: string };

function* eachEventRow(tx: ReadTx, after: number, upTo: number): Generator<MadeRow<'notices.csv'>> {
  const rows = tx.each<StoredEvent>(
    `SELECT e.seq, n.id, n.outage, n.kind, n.due_at AS dueAt, e.kind AS event, e.channel, e.at, e.effective_at AS effectiveAt,
       e.reference, e.proof, e.note, e.officer
     FROM notice_events e JOIN notices n ON n.id = e.notice WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq`,
    after,
    upTo,
  );
  for (const row of rows) yield { seq: row.seq, row: eventCells(row, { ...row, kind: row.event }) };
}
