/** Working the list: take, enter, confirm; each step recorded before the next (S1.6, S1.7). */
import { parseCaseNumber, seriesKey } from '../../../../domain/cases/case-number';
import { classify } from '../../../../domain/reconciliation/reregistration';
import type { RowState } from '../../../../domain/reconciliation/row-state';
import { referenceOf } from './reregistration-list';
import { fail, failAt, ok } from '../../../../domain/result';
import type { WriteTx } from '../../../register/transaction';
import type { CommandContext } from '../../../call/handler';
import { asCourtWrites } from '../../cases/numbers/court-number';
import { readCase } from '../../cases/rows/cases';
import { readSummary } from '../../outages/rows/outages';
import { keepTelling } from '../../letters/keep-telling';
import { countInOutage } from '../../outages/count-in-outage';
import { insertRowEvent, type NewRowEvent } from '../rows/reconciliation';
import { readRowState } from '../rows/row-events';
import { isTakenElsewhere, readQueue } from '../rows/work-list';
import { isPrintedForOthers } from './printed-for-others';

/** Adds the event; what it moves is counted with it. */
export function rowHappened(tx: WriteTx, event: NewRowEvent): void {
  const { outage, added } = insertRowEvent(tx, event);
  countInOutage(tx, outage, { ...added, seq: tx.head().seq });
  keepTelling(tx, event.caseId);
}

/** The case and its row, if the row is in one of these states. */
function rowIn(tx: CommandContext['tx'], item: string, states: readonly RowState['state'][]) {
  const row = readCase(tx, item);
  if (!row) return fail('row-unknown');
  const state = readRowState(tx, item);
  if (!states.includes(state.state)) return fail('row-state-wrong', { values: { state: state.state } });
  return ok({ row, state });
}

/** One officer works a row (S1.6); after an interruption, or for a supervisor, another may go on with it. */
function takenByOther(state: RowState, { counter, officer }: Pick<CommandContext, 'counter' | 'officer'>) {
  const theirs = state.state === 'taken' && state.takenInRun === counter.run && state.takenBy !== officer.id;
  return theirs && officer.role === 'clerk'
    ? fail('taken-by-other', { values: { officer: state.takenBy ?? '' } })
    : undefined;
}

export function takeRow({ tx, counter, officer }: CommandContext, { item }: { item: string }) {
  const found = rowIn(tx, item, ['open', 'taken']);
  if (!found.ok) return found;
  const { row, state } = found.value;
  if (!['restored', 'closed'].includes(readSummary(tx, row.outage)?.state ?? ''))
    return fail('outage-state-wrong');
  const other = takenByOther(state, { counter, officer });
  if (other) return other;
  const queue = readQueue(tx, row.outage, row);
  if (queue.stoppedBy) return fail('queue-stopped');
  if (queue.next !== item) return fail('not-next-in-queue');
  rowHappened(tx, { caseId: item, kind: 'taken', run: counter.run, officer: officer.id });
  return ok({});
}

export function enterNumber(
  { tx, counter, officer }: CommandContext,
  { item, officialNumber: typed }: { item: string; officialNumber: string },
) {
  const found = rowIn(tx, item, ['taken']);
  if (!found.ok) return found;
  const { row, state } = found.value;
  const other = takenByOther(state, { counter, officer });
  if (other) return other;
  const parsed = parseCaseNumber(typed);
  if (!parsed.ok) return failAt('officialNumber', 'case-number-malformed');
  if (seriesKey(parsed.value.series) !== seriesKey(row)) return failAt('officialNumber', 'series-differs');
  const officialNumber = asCourtWrites(tx, typed);
  const result = classify(row.number, officialNumber, {
    takenElsewhere:
      isTakenElsewhere(tx, item, officialNumber) || isPrintedForOthers(tx, item, officialNumber),
  });
  if (!result.ok) return fail(result.error.code);
  const reference = referenceOf(tx, item);
  rowHappened(tx, {
    caseId: item,
    kind: 'entered',
    officialNumber,
    result: result.value,
    reference,
    run: counter.run,
    officer: officer.id,
  });
  return ok({ result: result.value, reference, stopsQueue: result.value !== 'same' });
}

export function confirmRow(
  { tx, counter, officer }: CommandContext,
  { item, reference }: { item: string; reference: string },
) {
  const found = rowIn(tx, item, ['entered']);
  if (!found.ok) return found;
  const expected = referenceOf(tx, item);
  if (reference !== expected) return fail('reference-differs', { values: { expected } });
  rowHappened(tx, { caseId: item, kind: 'confirmed', reference, run: counter.run, officer: officer.id });
  return ok({});
}

export function correctRow(
  { tx, counter, officer }: CommandContext,
  { item, reason }: { item: string; reason: string },
) {
  const found = rowIn(tx, item, ['entered']);
  if (!found.ok) return found;
  rowHappened(tx, { caseId: item, kind: 'corrected', reason, run: counter.run, officer: officer.id });
  return ok({});
}

export function withdrawRow(
  { tx, counter, officer }: CommandContext,
  { item, reason }: { item: string; reason: string },
) {
  const found = rowIn(tx, item, ['open', 'taken', 'entered']);
  if (!found.ok) return found;
  rowHappened(tx, { caseId: item, kind: 'withdrawn', reason, run: counter.run, officer: officer.id });
  return ok({});
}

/** A supervisor says that it will never be entered, and why. */
export function writeOffRow(
  { tx, counter, officer }: CommandContext,
  { item, reason }: { item: string; reason: string },
) {
  const found = rowIn(tx, item, ['open', 'taken', 'entered']);
  if (!found.ok) return found;
  rowHappened(tx, { caseId: item, kind: 'written-off', reason, run: counter.run, officer: officer.id });
  return ok({});
}

/** What was confirmed of a receipt that another stands for by now is not confirmed any more: ESV3 has the wrong number (S1.7). */
export function reopenRow(
  { tx, counter, officer }: CommandContext,
  { item, reason }: { item: string; reason: string },
): void {
  if (readRowState(tx, item).state !== 'confirmed') return;
  rowHappened(tx, { caseId: item, kind: 'corrected', reason, run: counter.run, officer: officer.id });
}

/** A supervisor looked at the differing number and the numbers after it. */
export function letQueueGoOn(
  { tx, counter, officer }: CommandContext,
  { item, reason }: { item: string; reason: string },
) {
  const row = readCase(tx, item);
  if (!row) return fail('row-unknown');
  const state = readRowState(tx, item);
  if (state.released || !['new', 'clash'].includes(state.result)) return fail('queue-not-stopped');
  rowHappened(tx, { caseId: item, kind: 'let-go-on', reason, run: counter.run, officer: officer.id });
  return ok({});
}
