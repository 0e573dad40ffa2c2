/**
 * Who is to be called in an outage (S0.3): active applicants of its system to whom no letter of it went, or was refused.
 * Found from the few that may be among them, never by going through the directory.
 */
import { readListPage, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';
import type { CallWhy } from '../../../../domain/applicants/calling';
import { ENTRY_COLUMNS, entryOf, type Entry, type EntryRow } from './applicants';

export interface OfOutage {
  readonly id: string;
  readonly system: string;
}

export const valuesOf = ({ id, system }: OfOutage): [string, string] => [id, ` ${system} `];

/** The letters of an outage's notices that stand; begins a statement with {@link valuesOf}. */
export const WITH_LETTERS = `WITH asked AS (SELECT ? AS outage, ? AS system),
  letters AS (
    SELECT b.id, b.seq, EXISTS (SELECT 1 FROM mail_batch_events h WHERE h.batch = b.id AND h.kind = 'hand-confirmed') AS handed
    FROM asked JOIN notices n ON n.outage = asked.outage JOIN mail_batches b ON b.origin = 'notice' AND b.origin_id = n.id
    WHERE NOT EXISTS (SELECT 1 FROM notice_events w WHERE w.notice = n.id AND w.kind = 'withdrawn'))`;

/** A letter to one of the addresses of `e` that mail does not come back from. */
export const LETTER_TO = `applicant_addresses a JOIN letters l
  JOIN mail_messages m ON m.batch = l.id AND lower(m.address) = a.key JOIN mail_queue q ON q.message = m.id
  WHERE a.applicant = e.id AND a.bounced = ''`;

/** Somebody's server took it, or the mailbox officer sent it to those whom no server was asked for. */
export const SENT = `(q.state = 'accepted' OR (l.handed AND (q.state IN ('by-hand', 'cancelled')
  OR (q.state = 'refused' AND q.first_tried IS NULL))))`;

const REFUSED_TO = `FROM letters l JOIN mail_queue q ON q.batch = l.id AND q.state = 'refused'
  JOIN mail_messages m ON m.id = q.message JOIN applicant_addresses a ON a.key = lower(m.address)`;

const CALLEES = `${WITH_LETTERS},
  suspects AS (
    SELECT id FROM applicant_entries WHERE state = 'active' AND reachable = 0
    UNION SELECT a.applicant ${REFUSED_TO}
    UNION SELECT id FROM applicant_entries WHERE last_seq > (SELECT min(seq) FROM letters))
  SELECT e.id AS place FROM asked JOIN suspects s JOIN applicant_entries e ON e.id = s.id
  WHERE e.state = 'active' AND instr(e.systems, asked.system) > 0
    AND NOT EXISTS (SELECT 1 FROM ${LETTER_TO} AND (q.state <> 'refused' OR ${SENT}))`;

/** Needs the outage's id. */
export const TOLD = `EXISTS (SELECT 1 FROM outage_calls c WHERE c.outage = ? AND c.applicant = e.id AND c.outcome IN ('reached', 'left-word'))`;

const TABLE: ListTable<'name'> = {
  columns: ENTRY_COLUMNS,
  place: 'e.id',
  from: 'applicant_entries e',
  orders: {
    name: { from: 'applicant_entries e INDEXED BY applicant_entries_active', by: ['e.sort', 'e.id'] },
  },
};

const callees = (outage: OfOutage): Narrowing => ({
  where: `e.state = 'active' AND e.id IN (${CALLEES})`,
  values: valuesOf(outage),
  places: { sql: CALLEES, values: valuesOf(outage) },
});

const narrowings = (outage: OfOutage, show: 'open' | 'done' | undefined): Narrowing[] => [
  callees(outage),
  ...(show === undefined
    ? []
    : [{ where: show === 'done' ? TOLD : `NOT ${TOLD}`, values: [outage.id] } as const]),
];

export function readCallees(
  tx: ReadTx,
  { outage, show, after }: { outage: OfOutage; show: 'open' | 'done' | undefined; after: string | null },
  limit: number,
): { entries: Entry[]; next: string | null } {
  const page = { order: { by: 'name', down: false }, after } as const;
  const { rows, next } = readListPage<EntryRow, 'name'>(tx, TABLE, page, narrowings(outage, show), limit);
  return { entries: rows.map(entryOf), next };
}

export interface CalleeCounts {
  readonly open: number;
  readonly done: number;
}

export function countCallees(tx: ReadTx, outage: OfOutage): CalleeCounts {
  const { all, done } = tx.one<{ all: number; done: number }>(
    `SELECT count(*) AS "all", coalesce(sum(${TOLD}), 0) AS done FROM applicant_entries e WHERE e.id IN (${CALLEES})`,
    outage.id,
    ...valuesOf(outage),
  );
  return { open: all - done, done };
}

/** Whether this one is to be called, and why; undefined where a letter went to them. */
export function readWhyCalled(tx: ReadTx, outage: OfOutage, { id, state }: Entry): CallWhy | undefined {
  const callee = tx.get(`SELECT 1 FROM (${CALLEES}) WHERE place = ?`, ...valuesOf(outage), id);
  if (callee === undefined) return undefined;
  if (state.addresses.length === 0) return 'no-email';
  if (state.addresses.every(({ bounced }) => bounced !== '')) return 'bounced';
  const refused = tx.get(
    `${WITH_LETTERS} SELECT 1 FROM asked JOIN applicant_entries e ON e.id = ? WHERE EXISTS (SELECT 1 FROM ${LETTER_TO})`,
    ...valuesOf(outage),
    id,
  );
  return refused === undefined ? 'added' : 'refused';
}
