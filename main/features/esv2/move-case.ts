/** What the court says of a case on the control list (S1.9): arrived, asked after, given up, ticked by mistake. */
import { keyOfNumber } from '../../../domain/cases/case-number';
import { nextMigration } from '../../../domain/esv2/migration';
import { fail, ok } from '../../../domain/result';
import { civilDateOf, type CivilDate } from '../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import type { WriteTx } from '../../register/transaction';
import { asCourtWrites } from '../cases/numbers/court-number';
import { readCase } from '../cases/rows/cases';
import { readSummary } from '../outages/rows/outages';
import { happen, type Happened } from './happen';
import { isGivenToOther } from './rows/known-cases';
import { readMigration, readUnsettled } from './rows/migration';

/** Whether it may happen to this case is asked of the case's own events. */
export function move(tx: WriteTx, item: string, happened: Happened, officer: string) {
  const before = readMigration(tx, item);
  if (!before) return fail('row-unknown');
  const next = nextMigration(before.state, happened.kind);
  if (!next.ok) return fail('esv2-state-wrong', { values: { state: before.state } });
  happen(tx, item, happened, officer);
  return ok({});
}

export function arrive({ tx, officer }: CommandContext, { item, esv3Number }: ParsedInputOf<'esv2.arrive'>) {
  const problem = esv3NumberProblem(tx, item, esv3Number);
  if (problem) return fail(problem, { fields: [{ path: 'esv3Number', code: problem }] });
  return move(tx, item, { kind: 'arrived', esv3Number: asCourtWrites(tx, esv3Number) }, officer.id);
}

/** ESV3's number may be left out; where it is told it is one, and no other case's. */
function esv3NumberProblem(tx: WriteTx, item: string, esv3Number: string) {
  if (esv3Number === '') return undefined;
  if (keyOfNumber(esv3Number) === null) return 'case-number-malformed';
  return isGivenToOther(tx, item, esv3Number) ? 'esv3-number-given' : undefined;
}

export function notArrived(
  { tx, now, officer }: CommandContext,
  { item, askedOn, askAgainOn, reason }: ParsedInputOf<'esv2.notArrived'>,
) {
  if (askedOn > civilDateOf(now))
    return fail('esv2-day-ahead', { fields: [{ path: 'askedOn', code: 'esv2-day-ahead' }] });
  if (askAgainOn !== null && askAgainOn < askedOn)
    return fail('esv2-ask-before', { fields: [{ path: 'askAgainOn', code: 'esv2-ask-before' }] });
  const days = { askedOn: askedOn as CivilDate, askAgainOn: askAgainOn as CivilDate | null };
  return move(tx, item, { kind: 'not-arrived', ...days, reason }, officer.id);
}

export const withdraw = ({ tx, officer }: CommandContext, { item, reason }: ParsedInputOf<'esv2.withdraw'>) =>
  move(tx, item, { kind: 'withdrawn', reason }, officer.id);

export const writeOff = ({ tx, officer }: CommandContext, { item, reason }: ParsedInputOf<'esv2.writeOff'>) =>
  move(tx, item, { kind: 'written-off', reason }, officer.id);

/** What is open in an outage that is closed is carried over, whenever it became open. */
export function reopen({ tx, officer }: CommandContext, { item, reason }: ParsedInputOf<'esv2.reopen'>) {
  const moved = move(tx, item, { kind: 'reopened', reason }, officer.id);
  if (!moved.ok) return moved;
  if (readSummary(tx, readCase(tx, item)?.outage ?? '')?.state === 'closed')
    happen(tx, item, { kind: 'carried-over' }, officer.id);
  return moved;
}

/** The outage closes without them: they are followed on. */
export function carryOver(tx: WriteTx, outage: string, reason: string, officer: string): void {
  for (const { item } of readUnsettled(tx, outage))
    happen(tx, item, { kind: 'carried-over', reason }, officer);
}
