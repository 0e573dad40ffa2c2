/** The end of an outage: recovery stated, the work list standing, and the closing once everything is handed back. */
import { instantOfLocalMinute, type Instant } from '../../../domain/time/civil-time';
import { isSettledSum } from '../../../domain/outages/closing-sum';
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { OutageSummary } from '../../../preload/contract/outages';
import { openRowsIn, readCounts, type OutageCounts } from './rows/counts';
import { countAnew } from './rows/fold-counts';
import { insertEvent, findOverlapping } from './rows/outages';
import { keepReach } from '../applicants/calls/outage-reach';
import { carryOver } from '../esv2/move-case';
import { carryMattersOver } from '../existing/move-matter';
import { readMatterCounts } from '../existing/rows/matters';
import { toldSum } from './outage-sum';
import { leaveOpen } from './left-open';
import { readOpenPapers } from '../papers/rows/waiting';
import { readPackageOf } from '../reconciliation/rows/packages';
import { takeUpProposals } from '../systems/take-up-proposals';
import type { CommandContext } from '../../call/handler';
import type { ReadTx } from '../../register/transaction';
import { isAnsweredElsewhere, nextNotice } from '../notices/due/next-notice';
import { unansweredSteps } from '../runbooks/standing-steps';

/** As it is kept for lists and screens. */
export function madeIn(
  tx: ReadTx,
  outage: string,
): Pick<OutageCounts, 'cases' | 'esv2' | 'existing' | 'receipts' | 'amountSen'> {
  const { cases, esv2, existing, receipts, amountSen } = readCounts(tx, outage);
  return { cases, esv2, existing, receipts, amountSen };
}

export function restoreOutage(
  { tx, officer, now, counter }: CommandContext,
  outage: OutageSummary,
  input: ParsedInputOf<'outages.restore'>,
) {
  const restoredAt = instantOfLocalMinute(input.restoredLocal);
  if (restoredAt > now)
    return fail('time-in-future', { fields: [{ path: 'restoredLocal', code: 'time-in-future' }] });
  if (restoredAt < outage.startedAt)
    return fail('time-before-start', { fields: [{ path: 'restoredLocal', code: 'time-before-start' }] });
  // a longer outage than was thought may not run into the next one of the same system
  const later = findOverlapping(tx, outage.system, outage.startedAt, restoredAt, outage.id);
  if (later) return fail('outage-overlaps', { values: { system: outage.system, outage: later.id } });
  insertEvent(tx, {
    outage: outage.id,
    kind: 'restored',
    effectiveAt: restoredAt,
    officer: officer.id,
    note: input.toldBy,
  });
  takeUpProposals(tx, { system: outage.system, kind: 'recovery', outage: outage.id, officer: officer.id });
  tx.afterCommit(() => counter.backups.wanted());
  return ok({ open: readCounts(tx, outage.id).cases });
}

/**
 * Closed after reconciliation (S0.6): nothing of it is left open. Where this counter took cases or money in it, that is its
 * rows, its papers and a package that holds it. An outage in which nothing was made (each of AP's: S0.7; one that was back
 * before its fallback was needed) has nothing to hand back: its reconciliation is its runbook, each step that needs evidence
 * answered or said not to be needed. A package of it may be written all the same.
 * What hangs on others (an original that is still out, a document, a reference) is left open knowingly, with a reason.
 */
export function closeOutage(
  { tx, officer, now, counter }: CommandContext,
  outage: OutageSummary,
  input: ParsedInputOf<'outages.close'>,
) {
  const made = countAnew(tx, outage.id);
  // what the court enters or updates itself; what others migrate may be carried over
  const open = openRowsIn(made) + readMatterCounts(tx, outage.id).waiting;
  if (open > 0) return fail('rows-still-open', { values: { count: open } });
  if (made.cases + made.esv2 + made.existing + made.receipts > 0) {
    const papers = readOpenPapers(tx);
    if (papers.length > 0) return fail('papers-still-open', { values: { count: papers.length } });
    const newest = readPackageOf(tx, outage.id);
    if (!newest) return fail('package-missing');
    // made too early, it does not hand back what was re-registered or cancelled since
    if (made.seq > newest.lastSeq) return fail('package-behind');
  }
  const steps = Math.max(unansweredSteps(tx, outage).length, isRestorationOwed(tx, outage, now) ? 1 : 0);
  if (steps > 0) return fail('steps-still-open', { values: { count: steps } });
  const left = leaveOpen(tx, input);
  if (!left.ok) return left;
  const { lines, reason: note } = left.value;
  keepReach(tx, outage);
  const counts = Object.fromEntries(lines.map(({ kind, count }) => [kind, count]));
  carryOver(tx, outage.id, note, officer.id);
  carryMattersOver(tx, outage.id, note, officer.id);
  if (!isSettledSum(toldSum(tx, outage.id))) throw new Error('what was made does not add up');
  insertEvent(tx, { outage: outage.id, kind: 'closed', officer: officer.id, note, left: counts });
  tx.afterCommit(() => counter.backups.wanted());
  return ok({});
}

/** Whatever the runbook asks for: that the system is back was promised by a time, and neither given here nor elsewhere. */
function isRestorationOwed(tx: ReadTx, outage: OutageSummary, now: Instant): boolean {
  const next = nextNotice(tx, outage, now);
  return next !== null && next.dueAt !== null && !isAnsweredElsewhere(tx, outage.id, next);
}
