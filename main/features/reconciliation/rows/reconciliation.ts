/** What happened to each case on its way into ESV3 (S1.6–S1.8); the row's state is folded from its events. */
import { caseNumberKey, parseCaseNumber } from '../../../../domain/cases/case-number';
import type { Instant } from '../../../../domain/time/civil-time';
import { eachCaseOfOutage, type CaseRow } from '../../cases/rows/cases';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export type RowEventKind = 'taken' | 'entered' | 'corrected' | 'confirmed' | 'withdrawn' | 'let-go-on';
export type RowResult = 'open' | 'same' | 'new' | 'clash' | 'withdrawn';

interface RowEvent {
  readonly item: string;
  readonly kind: RowEventKind;
  readonly officialNumber: string;
  readonly result: '' | 'same' | 'new' | 'clash';
  readonly reference: string;
  readonly reason: string;
  /** The run of the app in which it was done. */
  readonly run: string;
  readonly at: Instant;
  readonly officer: string;
}

export interface RowState {
  readonly state: 'open' | 'taken' | 'entered' | 'confirmed' | 'withdrawn';
  readonly result: RowResult;
  readonly officialNumber: string | null;
  readonly reference: string;
  readonly takenBy: string | null;
  readonly takenInRun: string | null;
  /** A supervisor let its queue go on in spite of the differing number. */
  readonly released: boolean;
  readonly enteredAt: Instant | null;
  readonly officer: string;
}

const EVENTS = `SELECT item, kind, official_number AS officialNumber, result, reference, reason, run, at, officer FROM reregistration_events`;

/** Cases are the only kind of item so far. */
const CASES = `item_kind = 'case'`;

const EVENTS_IN_ORDER = `SELECT e.item, e.kind, e.official_number AS officialNumber, e.result, e.reference, e.reason, e.run, e.at, e.officer
  FROM cases c JOIN reregistration_events e ON e.item_kind = 'case' AND e.item = c.id WHERE c.outage = ? ORDER BY c.court, c.case_type, c.year, c.serial, e.id`;

const OPEN: RowState = {
  state: 'open', result: 'open', officialNumber: null, reference: '', takenBy: null, takenInRun: null, released: false, enteredAt: null, officer: '',
}; // prettier-ignore

export const readRowState = (tx: ReadTx, caseId: string): RowState =>
  tx.all<RowEvent>(`${EVENTS} WHERE ${CASES} AND item = ? ORDER BY id`, caseId).reduce(step, OPEN);

/** The states of all rows of an outage, in one look: whoever asks for a case of it gets its state. */
export function readRowStates(tx: ReadTx, outage: string): (caseId: string) => RowState {
  const states = folded(
    tx.all<RowEvent>(
      `${EVENTS} WHERE ${CASES} AND item IN (SELECT id FROM cases WHERE outage = ?) ORDER BY id`,
      outage,
    ),
  );
  return (caseId) => states.get(caseId) ?? OPEN;
}

/**
 * Each case of an outage with its state, in the order of the work list, for the package: two cursors side by side, so that
 * neither is ever held whole.
 */
export function* eachCaseState(tx: ReadTx, outage: string): Generator<{ row: CaseRow; state: RowState }> {
  const events = tx.each<RowEvent>(EVENTS_IN_ORDER, outage);
  try {
    let next = events.next();
    for (const row of eachCaseOfOutage(tx, outage)) {
      let state = OPEN;
      for (; !next.done && next.value.item === row.id; next = events.next()) state = step(state, next.value);
      yield { row, state };
    }
  } finally {
    events.return?.();
  }
}

/** Rows of an outage at which nothing is left to do; neither event is ever taken back. */
export const countSettledRows = (tx: ReadTx, outage: string): number =>
  tx.one<{ n: number }>(
    `SELECT count(DISTINCT item) AS n FROM reregistration_events
     WHERE ${CASES} AND kind IN ('confirmed','withdrawn') AND item IN (SELECT id FROM cases WHERE outage = ?)`,
    outage,
  ).n;

function folded(events: readonly RowEvent[]): Map<string, RowState> {
  const states = new Map<string, RowState>();
  for (const event of events) states.set(event.item, step(states.get(event.item) ?? OPEN, event));
  return states;
}

function step(state: RowState, event: RowEvent): RowState {
  const { officer } = event;
  switch (event.kind) {
    case 'taken':
      return { ...state, state: 'taken', takenBy: officer, takenInRun: event.run, officer };
    case 'entered':
      return {
        ...state, state: 'entered', officialNumber: event.officialNumber, result: event.result === '' ? 'open' : event.result,
        reference: event.reference, enteredAt: event.at, officer,
      }; // prettier-ignore
    case 'corrected':
      return {
        ...state,
        state: 'taken',
        officialNumber: null,
        result: 'open',
        released: false,
        enteredAt: null,
        officer,
      };
    case 'confirmed':
      return { ...state, state: 'confirmed', reference: event.reference, officer };
    case 'withdrawn':
      return { ...state, state: 'withdrawn', result: 'withdrawn', officer };
    case 'let-go-on':
      return { ...state, released: true };
  }
}

export interface NewRowEvent {
  readonly caseId: string;
  readonly kind: RowEventKind;
  readonly officialNumber?: string;
  readonly result?: 'same' | 'new' | 'clash';
  readonly reference?: string;
  readonly reason?: string;
  readonly run: string;
  readonly officer: string;
}

export function insertRowEvent(tx: WriteTx, event: NewRowEvent): void {
  const { caseId, kind, officialNumber = '', result = '', reference = '', reason = '', run, officer } = event;
  tx.run(
    `INSERT INTO reregistration_events (item_kind, item, kind, official_number, result, reference, reason, run, at, officer)
     VALUES ('case', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    caseId, kind, officialNumber, result, reference, reason, run, tx.at, officer,
  ); // prettier-ignore
  tx.journal(`reregistration.${kind}`, {
    case: caseId,
    ...(officialNumber ? { officialNumber } : {}),
    ...(result ? { result } : {}),
  });
}

/** Whether ESV3's number is another case's number here, manual or official: then two cases share it (S1.8). */
export function isTakenElsewhere(tx: ReadTx, caseId: string, official: string): boolean {
  const parsed = parseCaseNumber(official);
  if (!parsed.ok) return false;
  const { series, serial } = parsed.value;
  const manual = tx.get(
    'SELECT 1 FROM cases WHERE court = ? AND case_type = ? AND year = ? AND serial = ? AND id <> ?',
    series.court, series.caseType, series.year, serial, caseId,
  ); // prettier-ignore
  return manual !== undefined || readGivenOfficialNumbers(tx, caseId).has(caseNumberKey(parsed.value));
}

/** Numbers that stand with other cases now; one that was taken back is free again. */
function readGivenOfficialNumbers(tx: ReadTx, except: string): Set<string> {
  const states = folded(tx.all<RowEvent>(`${EVENTS} WHERE ${CASES} AND item <> ? ORDER BY id`, except));
  return new Set(
    [...states.values()].flatMap(({ officialNumber }) => {
      const parsed = officialNumber === null ? undefined : parseCaseNumber(officialNumber);
      return parsed?.ok ? [caseNumberKey(parsed.value)] : [];
    }),
  );
}
