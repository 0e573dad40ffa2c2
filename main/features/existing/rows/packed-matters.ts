/** existing.csv: the row of each entry that made one, told from the matter and its events. */
import { matterLife } from '../../../../domain/existing/matter';
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import type { PackageSlice } from '../../../call/feature';
import type { ReadTx } from '../../../register/transaction';
import { matterCells, type MatterEventFacts } from './matter-cells';
import { MATTER, type Matter } from './matter-row';
import { readMatterEvents } from './matters';

/** Of a slice, one by one: what was received first, as the first event of its matter. */
export function* eachMatterRow(
  tx: ReadTx,
  { after, upTo }: PackageSlice,
): Generator<MadeRow<'existing.csv'>> {
  const entries = tx.each<{ seq: number; matter: string }>(
    `SELECT seq, id AS matter FROM existing_matters WHERE seq > ? AND seq <= ?
     UNION ALL SELECT seq, matter FROM existing_events WHERE seq > ? AND seq <= ? ORDER BY seq`,
    ...[after, upTo, after, upTo],
  );
  for (const { seq, matter } of entries) yield { seq, row: rowAt(tx, matter, seq) };
}

/** The row that the entry of this seq made. */
function rowAt(tx: ReadTx, id: string, seq: number): CsvRow<'existing.csv'> {
  const matter = tx.one<Matter>(`SELECT ${MATTER} FROM existing_matters m WHERE m.id = ?`, id);
  const life = matterLife(matter.system);
  let at: MatterEventFacts = {
    ...life.initial,
    kind: 'received',
    reference: '',
    at: matter.at,
    officer: matter.officer,
  };
  let state = life.initial;
  for (const event of readMatterEvents(tx, id)) {
    if (event.seq > seq) break;
    state = life.evolve(state, event);
    at = { ...event, state: state.state };
  }
  return matterCells(matter, at);
}
