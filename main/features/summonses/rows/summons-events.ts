/** What is done with a court paper after its issue: each a row of its own (S1.5). */
import type { PartyRole } from '../../../../domain/cases/case-type';
import { stateAfter } from '../../../../domain/life';
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import type { ServiceManner } from '../../../../domain/summonses/service';
import {
  summonsLife,
  type SummonsEvent,
  type SummonsHappened,
  type SummonsPlace,
} from '../../../../domain/summonses/summons-life';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';
import type { PackageSlice } from '../../../call/feature';
import type { ReadTx } from '../../../register/transaction';

export interface SummonsEventRow {
  readonly id: string;
  readonly summons: string;
  readonly kind: SummonsEvent;
  /** The Pendaftar who signed, or who took it; else empty. */
  readonly person: string;
  /** As whom somebody took it (empty: another person), or how it was served. */
  readonly manner: PartyRole | ServiceManner | '';
  readonly happenedAt: Instant;
  readonly undoes: string | null;
  readonly leave: string;
  readonly note: string;
  readonly at: Instant;
  readonly officer: string;
}

const COLUMNS = `e.id, e.summons, e.kind, e.person, e.manner, e.happened_at AS happenedAt, e.undoes, e.leave, e.note, e.at,
  e.officer`;

/** The oldest first. */
export const readSummonsEvents = (tx: ReadTx, summons: string): SummonsEventRow[] =>
  tx.all(`SELECT ${COLUMNS} FROM summons_events e WHERE e.summons = ? ORDER BY e.seq`, summons);

const happened = ({ id, kind, undoes }: SummonsEventRow): SummonsHappened =>
  kind === 'undone' ? { kind, undoes: undoes ?? '' } : { kind, id };

/** Where the paper stands, from all that happened to it. */
export function readSummonsPlace(tx: ReadTx, summons: string): SummonsPlace {
  const replaced = tx.get('SELECT 1 FROM summonses WHERE replaces = ?', summons) !== undefined;
  return stateAfter(summonsLife, [
    ...readSummonsEvents(tx, summons).map(happened),
    ...(replaced ? ([{ kind: 'replaced' }] as const) : []),
  ]);
}

/** Who signed and sealed the court's last paper; undefined before the first. */
export const readLastPendaftar = (tx: ReadTx, court: string): string | undefined =>
  tx.get<{ person: string }>(
    `SELECT e.person FROM summons_events e INDEXED BY summons_events_sealed JOIN summonses s ON s.id = e.summons
     JOIN cases c ON c.id = s.case_id WHERE e.kind = 'sealed' AND c.court = ? ORDER BY e.seq DESC LIMIT 1`,
    court,
  )?.person;

export const eventCells = (
  event: SummonsEventRow & { caseNumber: string },
): CsvRow<'summons-events.csv'> => ({
  ...{ id: event.id, number: event.summons, case_number: event.caseNumber, event: event.kind },
  ...{ person: event.person, manner: event.manner, happened_at: toLocalText(event.happenedAt) },
  ...{ undoes: event.undoes ?? '', leave: event.leave, note: event.note },
  ...{ at: toLocalText(event.at), actor: event.officer },
});

/** summons-events.csv of a slice, one by one. */
export function* eachSummonsEventRow(
  tx: ReadTx,
  { after, upTo }: PackageSlice,
): Generator<MadeRow<'summons-events.csv'>> {
  const rows = tx.each<SummonsEventRow & { caseNumber: string; seq: number }>(
    `SELECT e.seq, c.number AS caseNumber, ${COLUMNS} FROM summons_events e JOIN summonses s ON s.id = e.summons
     JOIN cases c ON c.id = s.case_id WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq`,
    after,
    upTo,
  );
  for (const { seq, ...event } of rows) yield { seq, row: eventCells(event) };
}
