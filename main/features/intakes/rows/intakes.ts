/** Writes intakes and what happens to them; where each stands is folded from its events. */
import {
  countIntakes,
  intakeLife,
  type IntakeCounts,
  type IntakeState,
} from '../../../../domain/intakes/intake';
import { stateAfter } from '../../../../domain/life';
import { insert, keep } from '../../../register/insert';
import { newId } from '../../../register/new-id';
import { projection } from '../../../register/projection';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { intakeCells } from './intake-cells';
import {
  readBrought,
  readIntake,
  readIntakeEvents,
  type Brought,
  type Intake,
  type IntakeEvent,
} from './intake-row';

/** By its own events; undefined where there is none. */
export const readIntakeState = (tx: ReadTx, id: string): IntakeState | undefined =>
  readIntake(tx, id) && stateAfter(intakeLife, readIntakeEvents(tx, id));

export type NewIntake = Pick<Intake, 'outage' | 'court' | 'caseType' | 'officer'>;

/** Keeps what was received; the journal says at which court, never whose. */
export function insertIntake(tx: WriteTx, made: NewIntake, brought: Brought, form: string): Intake {
  const { outage, court, caseType, officer } = made;
  const drawn = { id: newId(), outage, court, caseType, officer, at: tx.at };
  const event = { ...PLAIN, kind: 'received', at: tx.at, officer } as const;
  const { seq } = tx.journalRows(
    'intakes.received',
    { intake: drawn.id, outage, court },
    { 'intakes.csv': [intakeCells(drawn, brought, { ...event, state: intakeLife.initial })] },
  );
  insert(tx, 'intakes', { id: drawn.id, outage, court, case_type: caseType, at: tx.at, officer, seq });
  const intake = { ...drawn, seq };
  insertVersion(tx, intake.id, brought, form, seq);
  insertEvent(tx, intake, { ...event, seq });
  return intake;
}

const PLAIN = { reference: '', language: null, reason: '' } as const;

export type NewIntakeEvent = Pick<IntakeEvent, 'kind'> &
  Partial<Pick<IntakeEvent, 'reference' | 'language' | 'reason'>>;

/** What is brought with a change. */
export interface NewVersion {
  readonly brought: Brought;
  readonly form: string;
}

/** Adds what happened next; whether it may was asked before. Answers the entry's seq. */
export function insertIntakeEvent(
  tx: WriteTx,
  intake: Intake,
  happened: NewIntakeEvent,
  officer: string,
  version?: NewVersion,
): number {
  const event = { ...PLAIN, ...happened, at: tx.at, officer };
  const state = stateAfter(intakeLife, [...readIntakeEvents(tx, intake.id), event]);
  const brought = version?.brought ?? readBrought(tx, intake.id);
  const { seq } = tx.journalRows(
    `intakes.${event.kind}`,
    { intake: intake.id, state },
    { 'intakes.csv': [intakeCells(intake, brought, { ...event, state })] },
  );
  if (version) insertVersion(tx, intake.id, version.brought, version.form, seq);
  insertEvent(tx, intake, { ...event, seq });
  return seq;
}

function insertVersion(tx: WriteTx, intake: string, brought: Brought, form: string, seq: number): void {
  const { party, idNumber, address, phone, other, missing, note } = brought;
  insert(tx, 'intake_versions', {
    ...{ intake, party, id_number: idNumber, address, phone, other, missing: missing.join('\n') },
    ...{ note, form, seq },
  });
}

function insertEvent(tx: WriteTx, intake: Intake, event: IntakeEvent): void {
  insert(tx, 'intake_events', { intake: intake.id, ...event });
  keep(tx, 'intake_states', stateRowOf(tx, intake));
}

function stateRowOf(tx: ReadTx, { id, outage, seq }: Intake) {
  const events = readIntakeEvents(tx, id);
  const asked = events.findLast(({ kind }) => kind === 'asked');
  return {
    ...{ intake: id, outage, state: stateAfter(intakeLife, events), asked_at: asked?.at ?? null },
    ...{ seq, last_seq: events.at(-1)?.seq ?? seq },
  };
}

export const intakeStates = projection({
  table: 'intake_states',
  subject: 'intake',
  of: 'intakes',
  fold: (tx, id) => {
    const intake = readIntake(tx, id);
    return intake ? [stateRowOf(tx, intake)] : [];
  },
});

/** An outage's intakes in the order of receiving, each where its own events leave it: closing and report rest on these. */
export const readIntakesOf = (tx: ReadTx, outage: string): { seq: number; state: IntakeState }[] =>
  tx
    .all<Intake>('SELECT id, seq FROM intakes WHERE outage = ? ORDER BY seq', outage)
    .map(({ id, seq }) => ({ seq, state: stateAfter(intakeLife, readIntakeEvents(tx, id)) }));

export const countIntakesOf = (tx: ReadTx, outage: string): IntakeCounts =>
  countIntakes(readIntakesOf(tx, outage).map(({ state }) => state));
