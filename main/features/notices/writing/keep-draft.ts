/** A notice prepared before it may be given: kept, written on, and offered again when its time has come (S0.3). */
import { mayDraft, NOTICE_KINDS, type NoticeKind } from '../../../../domain/notices/notice';
import type { Instant } from '../../../../domain/time/civil-time';
import { fail, ok } from '../../../../domain/result';
import type { KeptDraft, NoticeDraft } from '../../../../preload/contract/notice-values';
import type { OutageSummary } from '../../../../preload/contract/outages';
import type { CommandContext } from '../../../call/handler';
import type { ReadTx } from '../../../register/transaction';
import { readSummary } from '../../outages/rows/outages';
import { insertDraft, readNewestDraft, type DraftRow } from '../rows/drafts';
import { isWithdrawn, readNoticesOf } from '../rows/notices';
import { writableKinds } from './compose-notice';

/** The kinds that may be written on now: those that may be given, and the first notice before its gate. */
export function draftableKinds(tx: ReadTx, outage: OutageSummary): NoticeKind[] {
  const given = writableKinds(tx, outage);
  return NOTICE_KINDS.filter((kind) => given.includes(kind) || mayDraft(kind, outage.state));
}

/** What was kept of this kind and has not been given since; undefined where nothing waits. */
export function waitingDraft(tx: ReadTx, { id }: OutageSummary, kind: NoticeKind): DraftRow | undefined {
  const kept = readNewestDraft(tx, id, kind);
  const given = readNoticesOf(tx, id).findLast((row) => row.kind === kind && !isWithdrawn(tx, row.id));
  return kept && given && given.writtenAt >= kept.at ? undefined : kept;
}

/** Whether this kind must still wait, and until when; `at` null: until a supervisor confirms the outage. */
export function opensAt(
  tx: ReadTx,
  outage: OutageSummary,
  kind: NoticeKind,
): { readonly at: Instant | null } | null {
  return writableKinds(tx, outage).includes(kind) ? null : { at: outage.forceAt };
}

export function keepDraft({ tx, officer }: CommandContext, { outage: id, kind, ...words }: NoticeDraft) {
  const outage = readSummary(tx, id);
  if (!outage) return fail('outage-unknown');
  if (!draftableKinds(tx, outage).includes(kind)) return fail('notice-not-now', { values: { kind } });
  const { ms, en, services } = words;
  const draft: KeptDraft = { ms, en, services };
  insertDraft(tx, { outage: id, kind, draft, officer: officer.id });
  return ok({});
}
