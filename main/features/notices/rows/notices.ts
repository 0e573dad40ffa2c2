/** Notices, their channels and what became of them. */
import type { Instant } from '../../../../domain/time/civil-time';
import type { NoticeChannel, NoticeKind } from '../../../../domain/notices/notice';
import type { ReachSum } from '../../../../domain/applicants/reach';
import { noticeContent, type NoticeContent } from '../../../../preload/contract/notice-values';
import { need } from '../../../../domain/need';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { eventCells, writtenCells } from './notice-cells';
import { storedJson } from '../../../register/stored-json';

export interface NoticeRow {
  readonly id: string;
  readonly outage: string;
  readonly number: number;
  readonly kind: NoticeKind;
  readonly hash: string;
  readonly dueAt: Instant | null;
  readonly writtenAt: Instant;
  readonly officer: string;
}

export type NoticeEventKind = 'published' | 'confirmed' | 'handed' | 'failed' | 'withdrawn';

export interface NoticeEventRow {
  readonly kind: NoticeEventKind;
  readonly channel: NoticeChannel | null;
  readonly at: Instant;
  readonly effectiveAt: Instant;
  readonly reference: string;
  readonly proof: string;
  readonly files: readonly string[];
  readonly note: string;
  readonly officer: string;
  /** The journal entry that tells of it. */
  readonly seq: number;
}

export const NOTICE_COLUMNS =
  'id, outage, number, kind, hash, due_at AS dueAt, written_at AS writtenAt, officer';

export const readNotice = (tx: ReadTx, id: string): NoticeRow | undefined =>
  tx.get<NoticeRow>(`SELECT ${NOTICE_COLUMNS} FROM notices WHERE id = ?`, id);

/** In the order they were written. */
export const readNoticesOf = (tx: ReadTx, outage: string): NoticeRow[] =>
  tx.all<NoticeRow>(`SELECT ${NOTICE_COLUMNS} FROM notices WHERE outage = ? ORDER BY number`, outage);

/** Newest first: so many, before the one whose entry this is. */
export const readNotices = (
  tx: ReadTx,
  limit: number,
  before = Number.MAX_SAFE_INTEGER,
): (NoticeRow & { readonly seq: number })[] =>
  tx.all(`SELECT ${NOTICE_COLUMNS}, seq FROM notices WHERE seq < ? ORDER BY seq DESC LIMIT ?`, before, limit);

/** The frozen texts, checked again on the way out. Throws when they are not what this app knows. */
export function readContent(tx: ReadTx, id: string): NoticeContent {
  const { content } = tx.one<{ content: string }>('SELECT content FROM notices WHERE id = ?', id);
  return noticeContent.parse(storedJson(content));
}

export interface OpenedChannel {
  readonly channel: NoticeChannel;
  /** Of e-mail: how many it goes to, and the sum that comes to as many (S0.3). */
  readonly recipients: number | null;
  readonly sum: ReachSum | null;
}

export const readChannels = (tx: ReadTx, notice: string): OpenedChannel[] =>
  tx
    .all<Omit<OpenedChannel, 'sum'> & { sum: string | null }>(
      'SELECT channel, recipients, sum FROM notice_channels WHERE notice = ? ORDER BY id',
      notice,
    )
    .map(({ sum, ...row }) => ({ ...row, sum: sum === null ? null : (storedJson(sum) as ReachSum) }));

export const readNoticeEvents = (tx: ReadTx, notice: string): NoticeEventRow[] =>
  tx
    .all<Omit<NoticeEventRow, 'files'> & { files: string }>(
      `SELECT kind, channel, at, effective_at AS effectiveAt, reference, proof, files, note, officer, seq
       FROM notice_events WHERE notice = ? ORDER BY id`,
      notice,
    )
    .map((row) => ({ ...row, files: storedJson(row.files) as string[] }));

export const isWithdrawn = (tx: ReadTx, notice: string): boolean =>
  tx.get("SELECT 1 FROM notice_events WHERE notice = ? AND kind = 'withdrawn'", notice) !== undefined;

export interface NewNotice extends Omit<NoticeRow, 'writtenAt'> {
  /** As it is kept: canonical JSON of the content. */
  readonly content: string;
  readonly channels: readonly OpenedChannel[];
}

/** The notice with its opened channels. The journal is given its hash, never its words. */
export function insertNotice(tx: WriteTx, notice: NewNotice): void {
  const { id, outage, number, kind, content, hash, dueAt, officer, channels } = notice;
  const facts = {
    notice: id,
    outage,
    number,
    kind,
    hash,
    dueAt,
    channels: channels.map(({ channel }) => channel),
  };
  const written = { ...notice, writtenAt: tx.at };
  const { seq } = tx.journalRows('notices.written', facts, {
    'notices.csv': channels.map((channel) => writtenCells(written, channel)),
  });
  insert(tx, 'notices', {
    id,
    outage,
    number,
    kind,
    content,
    hash,
    due_at: dueAt,
    written_at: tx.at,
    officer,
    seq,
  });
  for (const { channel, recipients, sum } of channels)
    insert(tx, 'notice_channels', { notice: id, channel, recipients, sum: sum && JSON.stringify(sum) });
}

export interface NewNoticeEvent {
  readonly notice: string;
  readonly kind: NoticeEventKind;
  readonly channel?: NoticeChannel;
  readonly officer: string;
  readonly effectiveAt?: Instant;
  readonly reference?: string;
  readonly proof?: string;
  readonly files?: readonly string[];
  readonly note?: string;
}

/** Adds the event and its journal entry; references and reasons stay out of the journal. */
export function insertNoticeEvent(tx: WriteTx, event: NewNoticeEvent): void {
  const {
    notice,
    kind,
    channel,
    officer,
    effectiveAt = tx.at,
    reference = '',
    proof = '',
    note = '',
  } = event;
  const of = need(readNotice(tx, notice), 'notice of the event');
  const stored = { kind, channel: channel ?? null, at: tx.at, effectiveAt, reference, proof, note, officer };
  const facts = {
    notice,
    effectiveAt,
    ...(channel ? { channel } : {}),
    ...(proof ? { proof } : {}),
    ...(kind === 'failed' ? { code: note } : {}),
  };
  const { seq } = tx.journalRows(`notices.${kind}`, facts, { 'notices.csv': [eventCells(of, stored)] });
  insert(tx, 'notice_events', {
    notice,
    kind,
    channel: channel ?? null,
    at: tx.at,
    effective_at: effectiveAt,
    reference,
    proof,
    files: JSON.stringify(event.files ?? []),
    note,
    officer,
    seq,
  });
}
