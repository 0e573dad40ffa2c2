/** What the court says of a matter after recovery: entered, updated, migrated, given up, ticked by mistake (S1.11, S1.12). */
import { enteredAs, nextMatter, type MatterState } from '../../../domain/existing/matter';
import { need } from '../../../domain/need';
import { fail, failAt, ok } from '../../../domain/result';
import { civilDateOf, type CivilDate } from '../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import type { ReadTx, WriteTx } from '../../register/transaction';
import { countInOutage } from '../outages/count-in-outage';
import { readSummary } from '../outages/rows/outages';
import {
  insertMatterEvent,
  readMatter,
  readMatterState,
  readUnmigrated,
  type NewMatterEvent,
} from './rows/matters';
import { referenceOfMatter } from './matter-reference';

/** Whether it may happen is asked of the matter's own events. */
function move(tx: WriteTx, id: string, happened: NewMatterEvent, officer: string) {
  const matter = readMatter(tx, id);
  const before = readMatterState(tx, id);
  if (!matter || !before) return fail('existing-unknown');
  const next = nextMatter(matter.system, before.state, happened.kind);
  if (!next.ok) return fail('existing-state-wrong', { values: { state: before.state } });
  countInOutage(tx, matter.outage, { seq: insertMatterEvent(tx, matter, happened, officer) });
  return ok({});
}

/** The matter and where it stands, once its system is back. */
function enterable(tx: ReadTx, id: string) {
  const matter = readMatter(tx, id);
  const state = readMatterState(tx, id);
  if (!matter || !state) return fail('existing-unknown');
  if (!['restored', 'closed'].includes(readSummary(tx, matter.outage)?.state ?? ''))
    return fail('outage-state-wrong');
  return ok({ matter, state });
}

/** One officer enters it; after an interruption, or for a supervisor, another may go on with it. */
function takenByOther(
  { takenBy, takenInRun }: MatterState,
  { counter, officer }: Pick<CommandContext, 'counter' | 'officer'>,
) {
  const theirs = takenBy !== null && takenBy !== officer.id && takenInRun === counter.run;
  return theirs && officer.role === 'clerk'
    ? fail('taken-by-other', { values: { officer: takenBy } })
    : undefined;
}

export function takeMatter(context: CommandContext, { id }: ParsedInputOf<'existing.take'>) {
  const { tx, counter, officer } = context;
  const found = enterable(tx, id);
  if (!found.ok) return found;
  const other = takenByOther(found.value.state, context);
  return other ?? move(tx, id, { kind: 'taken', run: counter.run }, officer.id);
}

/** Into ESV3, once it is back: with the receipt's number as its reference, which is confirmed as it was read (S1.7, S1.11). */
export function enterMatter(
  context: CommandContext,
  { id, how, reference }: ParsedInputOf<'existing.enter'>,
) {
  const { tx, officer } = context;
  const found = enterable(tx, id);
  if (!found.ok) return found;
  const { matter, state } = found.value;
  const next = nextMatter(matter.system, state.state, how);
  if (!next.ok) return fail('existing-state-wrong', { values: { state: state.state } });
  if (state.takenBy === null) return fail('existing-not-taken');
  const other = takenByOther(state, context);
  if (other) return other;
  const expected = referenceOfMatter(tx, matter);
  if (reference !== expected) return fail('reference-differs', { values: { expected } });
  return move(tx, id, { kind: how, reference }, officer.id);
}

/** ESV3's own list has it under its reference: proof enough, whoever entered it (S1.11). Whether it fits was asked before. */
export function matterFoundInEsv3(tx: WriteTx, id: string, officer: string): void {
  const matter = need(readMatter(tx, id), 'matter of the list');
  const reference = referenceOfMatter(tx, matter);
  const moved = move(tx, id, { kind: enteredAs(matter.system), reference }, officer);
  if (!moved.ok) throw new Error(moved.error.code);
}

/** Whatever SAINS or BTMK JKSM said of one that was updated. */
export function askMatter(
  { tx, now, officer }: CommandContext,
  { id, askedOn, askAgainOn, reason }: ParsedInputOf<'existing.ask'>,
) {
  if (askedOn > civilDateOf(now)) return failAt('askedOn', 'esv2-day-ahead');
  if (askAgainOn !== null && askAgainOn < askedOn) return failAt('askAgainOn', 'esv2-ask-before');
  const days = { askedOn: askedOn as CivilDate, askAgainOn: askAgainOn as CivilDate | null };
  return move(tx, id, { kind: 'asked', ...days, reason }, officer.id);
}

export const migrated = ({ tx, officer }: CommandContext, { id }: ParsedInputOf<'existing.migrated'>) =>
  move(tx, id, { kind: 'migrated' }, officer.id);

export const withdrawMatter = (
  { tx, officer }: CommandContext,
  { id, reason }: ParsedInputOf<'existing.withdraw'>,
) => move(tx, id, { kind: 'withdrawn', reason }, officer.id);

export const writeOffMatter = (
  { tx, officer }: CommandContext,
  { id, reason }: ParsedInputOf<'existing.writeOff'>,
) => move(tx, id, { kind: 'written-off', reason }, officer.id);

/** What is open in an outage that is closed is carried over, whenever it became open. */
export function reopenMatter(
  { tx, officer }: Pick<CommandContext, 'tx' | 'officer'>,
  { id, reason }: { readonly id: string; readonly reason: string },
) {
  const moved = move(tx, id, { kind: 'reopened', reason }, officer.id);
  if (moved.ok && readSummary(tx, readMatter(tx, id)?.outage ?? '')?.state === 'closed')
    move(tx, id, { kind: 'carried-over' }, officer.id);
  return moved;
}

/** The outage closes without what others have not migrated: it is followed on. */
export function carryMattersOver(tx: WriteTx, outage: string, reason: string, officer: string): void {
  for (const { id } of readUnmigrated(tx, outage)) move(tx, id, { kind: 'carried-over', reason }, officer);
}
