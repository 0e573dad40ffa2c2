/** Batches of messages: one per origin (a notice, …), its text and recipients frozen when it was asked for. */
import type { MailOrigin, MailOriginKind } from '../../../../domain/mail/kinds';
import type { Instant } from '../../../../domain/time/civil-time';
import { AMONG } from '../../../register/among';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface MailBatch {
  readonly id: string;
  readonly origin: MailOriginKind;
  readonly originId: string;
  readonly mode: 'smtp' | 'hand';
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly recipients: number;
  readonly sha256: string;
  readonly epoch: string;
  readonly queuedAt: Instant;
  readonly officer: string;
  /** The entry with which it was queued. */
  readonly seq: number;
}

const BATCHES = `SELECT id, origin, origin_id AS originId, mode, subject, text, html, recipients, sha256, epoch, queued_at AS queuedAt, officer, seq
  FROM mail_batches`;

export const readBatch = (tx: ReadTx, id: string): MailBatch | undefined =>
  tx.get<MailBatch>(`${BATCHES} WHERE id = ?`, id);

export const readBatchOf = (tx: ReadTx, { kind, id }: MailOrigin): MailBatch | undefined =>
  tx.get<MailBatch>(`${BATCHES} WHERE origin = ? AND origin_id = ?`, kind, id);

/** The letter of that kind of origin that was queued last. */
export const readNewestBatch = (tx: ReadTx, origin: MailOriginKind): MailBatch | undefined =>
  tx.get<MailBatch>(`${BATCHES} WHERE origin = ? ORDER BY rowid DESC LIMIT 1`, origin);

/** Of that kind of origin: those with messages in doubt, and those of these origins; oldest first. */
export const readBatchesToSettle = (
  tx: ReadTx,
  origin: MailOriginKind,
  originIds: readonly string[],
): Pick<MailBatch, 'id' | 'originId' | 'mode'>[] =>
  tx.all<Pick<MailBatch, 'id' | 'originId' | 'mode'>>(
    `SELECT id, origin_id AS originId, mode FROM mail_batches WHERE id IN (
       SELECT batch FROM mail_counts WHERE in_doubt > 0
       UNION ALL SELECT id FROM mail_batches WHERE origin = ? AND origin_id IN ${AMONG}) AND origin = ? ORDER BY rowid`,
    ...[origin, JSON.stringify(originIds), origin],
  );

export function insertBatch(tx: WriteTx, batch: MailBatch): void {
  insert(tx, 'mail_batches', {
    id: batch.id,
    origin: batch.origin,
    origin_id: batch.originId,
    mode: batch.mode,
    subject: batch.subject,
    text: batch.text,
    html: batch.html,
    recipients: batch.recipients,
    sha256: batch.sha256,
    epoch: batch.epoch,
    queued_at: batch.queuedAt,
    officer: batch.officer,
    seq: batch.seq,
  });
}

export interface BatchEvent {
  readonly batch: string;
  readonly kind: 'cancelled' | 'taken-back' | 'hand-file' | 'hand-confirmed';
  readonly at: Instant;
  readonly effectiveAt: Instant;
  readonly reference: string;
  readonly note: string;
  readonly officer: string;
  /** The entry that tells of it. */
  readonly seq: number;
}

export function insertBatchEvent(tx: WriteTx, event: Omit<BatchEvent, 'at'>): void {
  insert(tx, 'mail_batch_events', {
    batch: event.batch,
    kind: event.kind,
    at: tx.at,
    effective_at: event.effectiveAt,
    reference: event.reference,
    note: event.note,
    officer: event.officer,
    seq: event.seq,
  });
}

/** The newest event of that kind. */
export const readBatchEvent = (tx: ReadTx, batch: string, kind: BatchEvent['kind']): BatchEvent | undefined =>
  tx.get<BatchEvent>(
    `SELECT batch, kind, at, effective_at AS effectiveAt, reference, note, officer, seq FROM mail_batch_events
     WHERE batch = ? AND kind = ? ORDER BY id DESC LIMIT 1`,
    batch,
    kind,
  );
