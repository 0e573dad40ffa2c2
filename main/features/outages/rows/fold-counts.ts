/** What was made in an outage, counted anew from the rows themselves: for the check, and for whatever is told officially. */
import { countsOfRow } from '../../../../domain/reconciliation/row-state';
import { projection } from '../../../register/projection';
import type { ReadTx } from '../../../register/transaction';
import { eachCaseState } from '../../reconciliation/rows/row-events';
import type { OutageCounts } from './counts';

export type Made = Pick<
  OutageCounts,
  'cases' | 'esv2' | 'existing' | 'receipts' | 'cancelled' | 'amountSen' | 'seq'
>;

/** What was taken in it, without how far it is registered again. */
export function countMade(tx: ReadTx, outage: string): Made {
  const made = tx.one<Omit<Made, 'cases' | 'esv2' | 'existing'>>(
    `SELECT count(*) AS receipts, count(x.receipt) AS cancelled,
       coalesce(sum(CASE WHEN x.receipt IS NULL THEN r.amount_sen ELSE 0 END), 0) AS amountSen,
       max(coalesce(max(r.seq), 0), coalesce(max(x.seq), 0)) AS seq
     FROM receipts r LEFT JOIN cancellations x ON x.receipt = r.id WHERE r.outage = ?`,
    outage,
  );
  const taken = tx.one<{ cases: number; esv2: number; seq: number }>(
    `SELECT count(*) FILTER (WHERE option <> 'P2') AS cases, count(*) FILTER (WHERE option = 'P2') AS esv2,
       coalesce(max(seq), 0) AS seq FROM cases WHERE outage = ?`,
    outage,
  );
  const received = tx.one<{ existing: number; seq: number }>(
    'SELECT count(*) AS existing, coalesce(max(seq), 0) AS seq FROM existing_matters WHERE outage = ?',
    outage,
  );
  const intakes = tx.one<{ seq: number }>(
    `SELECT coalesce(max(e.seq), 0) AS seq FROM intakes i JOIN intake_events e ON e.intake = i.id WHERE i.outage = ?`,
    outage,
  );
  const seq = Math.max(made.seq, taken.seq, received.seq, intakes.seq);
  return { ...made, ...taken, ...received, seq };
}

/** Reads every case and receipt of the outage: not for what must be fast. */
export function countAnew(tx: ReadTx, outage: string): OutageCounts {
  const made = countMade(tx, outage);
  const worked = tx.one<{ seq: number }>(
    `SELECT max(coalesce(max(e.seq), 0), coalesce(max(v.seq), 0)) AS seq FROM cases c
     LEFT JOIN reregistration_events e ON e.item_kind = 'case' AND e.item = c.id
     LEFT JOIN esv2_events v ON v.case_id = c.id WHERE c.outage = ?`,
    outage,
  );
  const followed = tx.one<{ seq: number }>(
    `SELECT coalesce(max(e.seq), 0) AS seq FROM existing_matters m JOIN existing_events e ON e.matter = m.id WHERE m.outage = ?`,
    outage,
  );
  const rows = { entered: 0, confirmed: 0, clashes: 0, withdrawn: 0, writtenOff: 0 };
  for (const { state } of eachCaseState(tx, outage)) {
    const one = countsOfRow(state);
    rows.entered += one.entered;
    rows.confirmed += one.confirmed;
    rows.clashes += one.clashes;
    rows.withdrawn += one.withdrawn;
    rows.writtenOff += one.writtenOff;
  }
  return { ...made, ...rows, seq: Math.max(made.seq, worked.seq, followed.seq) };
}

export const outageCounts = projection({
  table: 'outage_counts',
  subject: 'outage',
  of: 'outages',
  fold: (tx, outage) => {
    const { amountSen, writtenOff, ...counts } = countAnew(tx, outage);
    const row = { outage, ...counts, written_off: writtenOff, amount_sen: amountSen };
    return counts.seq === 0 ? [] : [row];
  },
});
