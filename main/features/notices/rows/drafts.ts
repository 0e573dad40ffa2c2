/** Notices that are kept while they are written: each saving is a row, the newest of its kind counts. */
import type { NoticeKind } from '../../../../domain/notices/notice';
import type { Instant } from '../../../../domain/time/civil-time';
import { keptDraft, type KeptDraft } from '../../../../preload/contract/notice-values';
import { sha256Hex } from '../../../register/hash';
import { insert } from '../../../register/insert';
import { storedJson } from '../../../register/stored-json';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface DraftRow {
  readonly draft: KeptDraft;
  readonly at: Instant;
  readonly officer: string;
  /** The journal entry with which it was kept. */
  readonly entry: number;
}

const DRAFT = 'SELECT draft, at, officer, seq AS entry FROM notice_drafts WHERE outage = ? AND kind = ?';

/** The text that was kept last; undefined where none was. Throws when it is not what this app knows. */
export function readNewestDraft(tx: ReadTx, outage: string, kind: NoticeKind): DraftRow | undefined {
  const row = tx.get<Omit<DraftRow, 'draft'> & { draft: string }>(
    `${DRAFT} ORDER BY id DESC LIMIT 1`,
    outage,
    kind,
  );
  return row && { ...row, draft: keptDraft.parse(storedJson(row.draft)) };
}

/** Who first kept one, and when. */
export const readFirstDraft = (
  tx: ReadTx,
  outage: string,
  kind: NoticeKind,
): Omit<DraftRow, 'draft'> | undefined =>
  tx.get(`${DRAFT.replace('draft, ', '')} ORDER BY id LIMIT 1`, outage, kind);

/** The journal is given its hash, never its words. */
export function insertDraft(
  tx: WriteTx,
  of: {
    readonly outage: string;
    readonly kind: NoticeKind;
    readonly draft: KeptDraft;
    readonly officer: string;
  },
): void {
  const { outage, kind, officer } = of;
  const draft = JSON.stringify(of.draft);
  const { seq } = tx.journal('notices.drafted', { outage, kind, hash: sha256Hex(draft) });
  insert(tx, 'notice_drafts', { outage, kind, draft, at: tx.at, officer, seq });
}
