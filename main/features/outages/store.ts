/** Outages and what happened to them; the present state is read from the events. */
import type { Instant } from '../../../domain/civil-time';
import { hasOptions, outageStateAfter, type OutageEvent } from '../../../domain/outage';
import type { OutageSummary } from '../../../preload/contract/outages';
import type { ReadTx, WriteTx } from '../../register/transaction';

export interface OutageRow {
  readonly id: string;
  readonly system: string;
  readonly startedAt: Instant;
  readonly toldBy: string;
  readonly toldHow: string;
  readonly note: string;
  readonly reportedAt: Instant;
  readonly officer: string;
}

export interface EventRow {
  readonly kind: OutageEvent;
  readonly at: Instant;
  readonly effectiveAt: Instant;
  readonly officer: string;
  readonly court: string | null;
  readonly option: 'P1' | 'P2' | 'P3' | null;
  readonly note: string;
}

const COLUMNS = `id, system, started_at AS startedAt, told_by AS toldBy, told_how AS toldHow, note, reported_at AS reportedAt, officer`;

export const readOutage = (tx: ReadTx, id: string): OutageRow | undefined =>
  tx.get<OutageRow>(`SELECT ${COLUMNS} FROM outages WHERE id = ?`, id);

export const readOutages = (tx: ReadTx): OutageRow[] =>
  tx.all<OutageRow>(`SELECT ${COLUMNS} FROM outages ORDER BY reported_at DESC, id`);

export const readEvents = (tx: ReadTx, outage: string): EventRow[] =>
  tx.all<EventRow>(
    `SELECT kind, at, effective_at AS effectiveAt, officer, court, option, note FROM outage_events WHERE outage = ? ORDER BY id`,
    outage,
  );

export function insertOutage(tx: WriteTx, row: OutageRow): void {
  tx.run(
    'INSERT INTO outages (id, system, started_at, told_by, told_how, note, reported_at, officer) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    row.id, row.system, row.startedAt, row.toldBy, row.toldHow, row.note, row.reportedAt, row.officer,
  ); // prettier-ignore
}

export interface NewEvent {
  readonly outage: string;
  readonly kind: OutageEvent;
  readonly officer: string;
  readonly effectiveAt?: Instant;
  readonly court?: string;
  readonly option?: 'P1' | 'P2' | 'P3';
  readonly note?: string;
}

/** Adds the event and its journal entry; the note stays out of the journal. */
export function insertEvent(tx: WriteTx, event: NewEvent): void {
  const { outage, kind, officer, court, option, note = '', effectiveAt = tx.at } = event;
  tx.run(
    'INSERT INTO outage_events (outage, kind, at, effective_at, officer, court, option, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    outage, kind, tx.at, effectiveAt, officer, court ?? null, option ?? null, note,
  ); // prettier-ignore
  tx.journal(`outages.${kind}`, {
    outage,
    effectiveAt,
    ...(court ? { court } : {}),
    ...(option ? { option } : {}),
  });
}

/** The outage as screens show it: its state folded from its events. */
export function summaryOf(row: OutageRow, events: readonly EventRow[]): OutageSummary {
  const last = (kind: OutageEvent) => events.findLast((event) => event.kind === kind);
  const options: OutageSummary['options'] = {};
  for (const event of events)
    if (event.kind === 'decided' && event.court && event.option) options[event.court] = event.option;
  return {
    id: row.id,
    system: row.system,
    state: outageStateAfter(events.map((event) => event.kind)),
    startedAt: row.startedAt,
    restoredAt: last('restored')?.effectiveAt ?? null,
    closedAt: last('closed')?.at ?? null,
    options,
  };
}

export function readSummary(tx: ReadTx, id: string): OutageSummary | undefined {
  const row = readOutage(tx, id);
  return row && summaryOf(row, readEvents(tx, id));
}

export const readSummaries = (tx: ReadTx): OutageSummary[] =>
  readOutages(tx).map((row) => summaryOf(row, readEvents(tx, row.id)));

export const isOpen = (outage: OutageSummary): boolean =>
  outage.state !== 'closed' && outage.state !== 'dismissed';

/** The outage in which this counter takes cases now: of ESV3, and in force. */
export const readOutageInForce = (tx: ReadTx): OutageSummary | undefined =>
  readSummaries(tx).find((outage) => outage.state === 'in-force' && hasOptions(outage.system));
