/** What happened to each case of ESV2 on its way into ESV3, and where that leaves it (S1.9). */
import { keyOfNumber } from '../../../../domain/cases/case-number';
import {
  countMigration,
  isSettledMigration,
  migrationLife,
  type MigrationCounts,
  type MigrationEvent,
  type MigrationState,
  type MigrationStateName,
} from '../../../../domain/esv2/migration';
import { stateAfter } from '../../../../domain/life';
import { need } from '../../../../domain/need';
import type { CivilDate, Instant } from '../../../../domain/time/civil-time';
import { insert, keep } from '../../../register/insert';
import { projection } from '../../../register/projection';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { readCase, type CaseRow } from '../../cases/rows/cases';
import { migrationCells, readEsv2Case } from './migration-cells';

/** What ESV2's own papers say, of which days. */
export interface NewRecord {
  readonly caseId: string;
  readonly registeredOn: CivilDate;
  readonly receiptOn: CivilDate;
}

export function insertRecord(tx: WriteTx, { caseId, registeredOn, receiptOn }: NewRecord): void {
  const { seq } = tx.journal('esv2.recorded', { case: caseId, registeredOn, receiptOn });
  insert(tx, 'esv2_records', { case_id: caseId, registered_on: registeredOn, receipt_on: receiptOn, seq });
}

export type StoredEvent = MigrationEvent & { readonly at: Instant; readonly officer: string };

/** What happened to one case, the oldest first. */
export const readMigrationEvents = (tx: ReadTx, caseId: string): StoredEvent[] =>
  tx.all<StoredEvent>(
    `SELECT kind, esv3_number AS esv3Number, asked_on AS askedOn, ask_again_on AS askAgainOn, reason, at, officer
     FROM esv2_events WHERE case_id = ? ORDER BY id`,
    caseId,
  );

/** Where a case stands by its events alone; undefined for one that is no case of ESV2. */
export function readMigration(tx: ReadTx, caseId: string): MigrationState | undefined {
  const events = readMigrationEvents(tx, caseId);
  return events.length === 0 ? undefined : stateAfter(migrationLife, events);
}

/** Adds the event and its journal entry, and moves the row. Whether it may happen was asked before. */
export function insertMigrationEvent(
  tx: WriteTx,
  caseId: string,
  happened: Pick<MigrationEvent, 'kind'> & Partial<MigrationEvent>,
  officer: string,
): { outage: string; seq: number } {
  const event: MigrationEvent = { esv3Number: '', askedOn: null, askAgainOn: null, reason: '', ...happened };
  const before = readMigration(tx, caseId) ?? migrationLife.initial;
  const after = migrationLife.evolve(before, event);
  const { kind, esv3Number, askedOn, askAgainOn, reason } = event;
  const { state } = after;
  const facts = { caseId, kind, state, esv3Number, askedOn, askAgainOn, reason, at: tx.at, officer };
  const { seq } = tx.journalRows(
    `esv2.${kind}`,
    { case: caseId, state, ...(esv3Number ? { esv3Number } : {}) },
    { 'esv2-migration.csv': [migrationCells(facts, readEsv2Case(tx, caseId))] },
  );
  insert(tx, 'esv2_events', {
    ...{ case_id: caseId, kind, state, esv3_number: esv3Number, esv3_key: keyOfNumber(esv3Number) },
    ...{ asked_on: askedOn, ask_again_on: askAgainOn, reason, at: tx.at, officer, seq },
  });
  const row = need(readCase(tx, caseId), 'case');
  keep(tx, 'esv2_rows', listRowOf(row, after));
  return { outage: row.outage, seq };
}

const listRowOf = (row: CaseRow, { state, esv3Number, askedOn, askAgainOn, reason }: MigrationState) => ({
  ...{ item: row.id, outage: row.outage, court: row.court, case_type: row.caseType, year: row.year },
  ...{ serial: row.serial, state, esv3_number: esv3Number, asked_on: askedOn, ask_again_on: askAgainOn },
  ...{ reason, settled: isSettledMigration(state) ? 1 : 0 },
});

export const migrationRows = projection({
  table: 'esv2_rows',
  subject: 'item',
  of: 'cases',
  fold: (tx, item) => {
    const state = readMigration(tx, item);
    const row = readCase(tx, item);
    return row && state ? [listRowOf(row, state)] : [];
  },
});

/**
 * An outage's cases of ESV2 in the order of their numbers, each where its own events leave it: its closing and its report
 * rest on these, never on the kept rows.
 */
const readMigrations = (
  tx: ReadTx,
  outage: string,
): { item: string; number: string; state: MigrationStateName }[] =>
  tx
    .all<{ item: string; number: string }>(
      `SELECT c.id AS item, c.number FROM cases c JOIN esv2_records v ON v.case_id = c.id WHERE c.outage = ?
       ORDER BY c.court, c.case_type, c.year, c.serial`,
      outage,
    )
    .map((row) => ({ ...row, state: need(readMigration(tx, row.item), 'event of a case of ESV2').state }));

/** How far an outage's cases of ESV2 are. */
export const readMigrationCounts = (tx: ReadTx, outage: string): MigrationCounts =>
  countMigration(readMigrations(tx, outage).map(({ state }) => state));

/** Those of an outage that nobody has seen in ESV3 and nobody gave up, in the order of their numbers. */
export const readUnsettled = (tx: ReadTx, outage: string): { item: string; number: string }[] =>
  readMigrations(tx, outage).filter(({ state }) => !isSettledMigration(state));

/** Cases that another case's arrival named this ESV3 number for, and that still bear it. */
export const isEsv3NumberGiven = (tx: ReadTx, item: string, key: string): boolean =>
  tx
    .all<{ item: string }>(
      'SELECT DISTINCT case_id AS item FROM esv2_events WHERE esv3_key = ? AND case_id <> ?',
      key,
      item,
    )
    .some((other) => keyOfNumber(readMigration(tx, other.item)?.esv3Number ?? '') === key);
