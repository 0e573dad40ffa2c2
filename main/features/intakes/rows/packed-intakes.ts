/** intakes.csv: the row of each entry that made one, told from the intake and its events. */
import { intakeLife } from '../../../../domain/intakes/intake';
import { stateAfter } from '../../../../domain/life';
import { need } from '../../../../domain/need';
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { PackageSlice } from '../../../call/feature';
import type { ReadTx } from '../../../register/transaction';
import { intakeCells } from './intake-cells';
import { readBrought, readIntake, readIntakeEvents } from './intake-row';

/** Of a slice, one by one. */
export function* eachIntakeRow(tx: ReadTx, { after, upTo }: PackageSlice): Generator<MadeRow<'intakes.csv'>> {
  const entries = tx.each<{ seq: number; intake: string }>(
    'SELECT seq, intake FROM intake_events WHERE seq > ? AND seq <= ? ORDER BY seq',
    ...[after, upTo],
  );
  for (const { seq, intake: id } of entries) {
    const events = readIntakeEvents(tx, id).filter((event) => event.seq <= seq);
    const event = { ...need(events.at(-1), 'event of an intake'), state: stateAfter(intakeLife, events) };
    yield { seq, row: intakeCells(need(readIntake(tx, id), 'intake'), readBrought(tx, id, seq), event) };
  }
}
