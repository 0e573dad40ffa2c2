/** Batches of messages: one per notice, its text and recipients frozen when it was asked for. */
import type { Instant } from '../../../../domain/time/civil-time';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface MailBatch {
  readonly id: string;
  readonly notice: string;
  readonly outage: string;
  readonly mode: 'smtp' | 'hand';
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly recipients: number;
  readonly sha256: string;
  readonly epoch: string;
  readonly queuedAt: Instant;
  readonly officer: string;
}

const BATCHES = `SELECT id, notice, outage, mode, subject, text, html, recipients, sha256, epoch, queued_at AS queuedAt, officer
  FROM mail_batches`;

export const readBatch = (tx: ReadTx, id: string): MailBatch | undefined =>
  tx.get<MailBatch>(`${BATCHES} WHERE id = ?`, id);

export const readBatchOfNotice = (tx: ReadTx, notice: string): MailBatch | undefined =>
  tx.get<MailBatch>(`${BATCHES} WHERE notice = ?`, notice);

/** All of them, oldest first: one for each notice that went by e-mail. */
export const readBatches = (tx: ReadTx): Pick<MailBatch, 'id' | 'notice' | 'outage' | 'mode'>[] =>
  tx.all<Pick<MailBatch, 'id' | 'notice' | 'outage' | 'mode'>>(
    'SELECT id, notice, outage, mode FROM mail_batches ORDER BY rowid',
  );

export function insertBatch(tx: WriteTx, batch: MailBatch, seq: number): void {
  tx.run(
    `INSERT INTO mail_batches (id, notice, outage, mode, subject, text, html, recipients, sha256, epoch, queued_at, officer, seq)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[batch.id, batch.notice, batch.outage, batch.mode, batch.subject, batch.text, batch.html],
    ...[batch.recipients, batch.sha256, batch.epoch, batch.queuedAt, batch.officer, seq],
  );
}

export interface BatchEvent {
  readonly batch: string;
  readonly kind: 'cancelled' | 'hand-file' | 'hand-confirmed';
  readonly at: Instant;
  readonly effectiveAt: Instant;
  readonly reference: string;
  readonly note: string;
  readonly officer: string;
}

export function insertBatchEvent(tx: WriteTx, event: Omit<BatchEvent, 'at'>): void {
  tx.run(
    `INSERT INTO mail_batch_events (batch, kind, at, effective_at, reference, note, officer) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ...[event.batch, event.kind, tx.at, event.effectiveAt, event.reference, event.note, event.officer],
  );
}

/** The newest event of that kind. */
export const readBatchEvent = (tx: ReadTx, batch: string, kind: BatchEvent['kind']): BatchEvent | undefined =>
  tx.get<BatchEvent>(
    `SELECT batch, kind, at, effective_at AS effectiveAt, reference, note, officer FROM mail_batch_events
     WHERE batch = ? AND kind = ? ORDER BY id DESC LIMIT 1`,
    batch,
    kind,
  );
