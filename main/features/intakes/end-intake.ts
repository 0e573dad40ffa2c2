/** How an intake ends: registered by hand, entered into ESV3 after recovery, or given back; and taken up again. */
import { parseCaseNumber } from '../../../domain/cases/case-number';
import { nextIntake, type IntakeEventKind } from '../../../domain/intakes/intake';
import { fail, failAt, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import type { WriteTx } from '../../register/transaction';
import { readSummary } from '../outages/rows/outages';
import { readIntake, type Intake } from './rows/intake-row';
import { readIntakeState } from './rows/intakes';
import { noteIntakeEvent } from './note-intake';

type Ending = Pick<CommandContext, 'tx' | 'officer'>;

/** In the transaction that registers its case: what stood open a moment ago is asked by `openIntake`. */
export const registered = (tx: WriteTx, intake: Intake, number: string, officer: string): void =>
  noteIntakeEvent(tx, intake, { kind: 'registered', reference: number }, officer);

const ends =
  (kind: Extract<IntakeEventKind, 'withdrawn' | 'returned' | 'reopened'>) =>
  ({ tx, officer }: Ending, { id, reason }: { readonly id: string; readonly reason: string }) => {
    const intake = readIntake(tx, id);
    const state = readIntakeState(tx, id);
    if (!intake || !state) return fail('intake-unknown');
    const next = nextIntake(state, kind);
    if (!next.ok) return fail('intake-settled');
    noteIntakeEvent(tx, intake, { kind, reason }, officer.id);
    return ok({});
  };

export const withdrawIntake = ends('withdrawn');
export const returnIntake = ends('returned');
export const reopenIntake = ends('reopened');

/** Once the system is back: nothing is registered there while it is down. */
export function enterIntake({ tx, officer }: Ending, { id, number }: ParsedInputOf<'intakes.enter'>) {
  const intake = readIntake(tx, id);
  if (!intake) return fail('intake-unknown');
  if (readIntakeState(tx, id) !== 'incomplete') return fail('intake-settled');
  if (!['restored', 'closed'].includes(readSummary(tx, intake.outage)?.state ?? ''))
    return fail('outage-state-wrong');
  if (!parseCaseNumber(number).ok) return failAt('number', 'case-number-malformed');
  noteIntakeEvent(tx, intake, { kind: 'entered', reference: number }, officer.id);
  return ok({});
}
