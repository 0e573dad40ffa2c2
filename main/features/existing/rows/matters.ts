/** Matters on existing cases and what happened to them; where each stands is folded from its events. */
import {
  countMatters,
  isSettledMatter,
  matterLife,
  type MatterCounts,
  type MatterEvent,
  type MatterState,
} from '../../../../domain/existing/matter';
import { stateAfter } from '../../../../domain/life';
import { need } from '../../../../domain/need';
import type { Instant } from '../../../../domain/time/civil-time';
import { insert, keep } from '../../../register/insert';
import { newId } from '../../../register/new-id';
import { projection } from '../../../register/projection';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { matterCells } from './matter-cells';
import { MATTER, type Matter } from './matter-row';

export type StoredMatterEvent = MatterEvent & {
  readonly reference: string;
  readonly at: Instant;
  readonly seq: number;
};

export const readMatter = (tx: ReadTx, id: string): Matter | undefined =>
  tx.get<Matter>(`SELECT ${MATTER} FROM existing_matters m WHERE m.id = ?`, id);

/** What happened to one after it was received, the oldest first. */
export const readMatterEvents = (tx: ReadTx, matter: string): StoredMatterEvent[] =>
  tx.all<StoredMatterEvent>(
    `SELECT kind, reference, asked_on AS askedOn, ask_again_on AS askAgainOn, reason, run, at, officer, seq
     FROM existing_events WHERE matter = ? ORDER BY id`,
    matter,
  );

/** Where it stands by its events alone; undefined where there is none. */
export function readMatterState(tx: ReadTx, id: string): MatterState | undefined {
  const matter = readMatter(tx, id);
  return matter && stateAfter(matterLife(matter.system), readMatterEvents(tx, id));
}

export type NewMatter = Omit<Matter, 'id' | 'at' | 'seq'>;

/** Keeps what was received; the journal says on which case's court, never whose. */
export function insertMatter(tx: WriteTx, made: NewMatter): Matter {
  const drawn = { ...made, id: newId(), at: tx.at };
  const { initial } = matterLife(made.system);
  const { seq } = tx.journalRows(
    'existing.received',
    { existing: drawn.id, outage: made.outage, system: made.system, court: made.court },
    {
      'existing.csv': [
        matterCells(drawn, { ...initial, kind: 'received', reference: '', at: tx.at, officer: made.officer }),
      ],
    },
  );
  const { numberKey, numberFrom, workNote, esv2Down, paidBy, amountSen, ...row } = drawn;
  insert(tx, 'existing_matters', {
    ...{ ...row, number_key: numberKey, number_from: numberFrom, work_note: workNote, esv2_down: esv2Down },
    ...{ paid_by: paidBy, amount_sen: amountSen, seq },
  });
  const matter = { ...drawn, seq };
  keepState(tx, matter);
  return matter;
}

export type NewMatterEvent = Pick<MatterEvent, 'kind'> &
  Partial<Omit<MatterEvent, 'officer'> & { readonly reference: string }>;

/** Adds what happened next; whether it may was asked before. Answers the entry's seq. */
export function insertMatterEvent(
  tx: WriteTx,
  matter: Matter,
  happened: NewMatterEvent,
  officer: string,
): number {
  const event = {
    ...{ reference: '', askedOn: null, askAgainOn: null, reason: '', run: '' },
    ...{ ...happened, officer },
  };
  const before = need(readMatterState(tx, matter.id), 'state of a matter');
  const { state } = matterLife(matter.system).evolve(before, event);
  const { kind, reference, askedOn, askAgainOn, reason, run } = event;
  const { seq } = tx.journalRows(
    `existing.${kind}`,
    { existing: matter.id, state },
    { 'existing.csv': [matterCells(matter, { ...event, state, at: tx.at, officer })] },
  );
  insert(tx, 'existing_events', {
    ...{ matter: matter.id, kind, reference, asked_on: askedOn, ask_again_on: askAgainOn },
    ...{ reason, run, at: tx.at, officer, seq },
  });
  keepState(tx, matter);
  return seq;
}

const keepState = (tx: WriteTx, matter: Matter): void => keep(tx, 'existing_states', stateRowOf(tx, matter));

function stateRowOf(tx: ReadTx, { id, outage, system, seq }: Matter) {
  const events = readMatterEvents(tx, id);
  const { state, askedOn, askAgainOn, reason, takenBy, takenInRun } = stateAfter(matterLife(system), events);
  return {
    ...{ matter: id, outage, state, asked_on: askedOn, ask_again_on: askAgainOn, reason },
    ...{ taken_by: takenBy, taken_in_run: takenInRun },
    ...{ settled: isSettledMatter(state) ? 1 : 0, seq, last_seq: events.at(-1)?.seq ?? seq },
  };
}

export const matterStates = projection({
  table: 'existing_states',
  subject: 'matter',
  of: 'existing_matters',
  fold: (tx, id) => {
    const matter = readMatter(tx, id);
    return matter ? [stateRowOf(tx, matter)] : [];
  },
});

/** An outage's matters in the order of receiving, each where its own events leave it: closing and report rest on these. */
export const readMattersOf = (tx: ReadTx, outage: string): (Matter & Pick<MatterState, 'state'>)[] =>
  tx
    .all<Matter>(`SELECT ${MATTER} FROM existing_matters m WHERE m.outage = ? ORDER BY m.seq`, outage)
    .map((matter) => ({
      ...matter,
      state: stateAfter(matterLife(matter.system), readMatterEvents(tx, matter.id)).state,
    }));

/** How far an outage's matters on cases of one system, or of both, are. */
export const readMatterCounts = (tx: ReadTx, outage: string): MatterCounts =>
  countMatters(readMattersOf(tx, outage).map(({ state }) => state));

/** Those that SAINS or BTMK JKSM have not migrated yet: the outage may close without them (S1.12). */
export const readUnmigrated = (tx: ReadTx, outage: string): { id: string; number: string }[] =>
  readMattersOf(tx, outage).filter(({ state }) => state === 'updated');
