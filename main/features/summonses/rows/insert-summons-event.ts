/** How a step of a court paper, or its taking back, comes into the register. */
import { insert } from '../../../register/insert';
import { newId } from '../../../register/new-id';
import type { WriteTx } from '../../../register/transaction';
import { eventCells, type SummonsEventRow } from './summons-events';
import { keepState } from './summons-states';

export type NewSummonsEvent = Pick<SummonsEventRow, 'summons' | 'kind' | 'happenedAt' | 'officer'> &
  Partial<SummonsEventRow>;

/** Writes the event with its entry, which names nobody. */
export function insertSummonsEvent(tx: WriteTx, made: NewSummonsEvent): void {
  const blank = { person: '', manner: '', undoes: null, leave: '', note: '' } as const;
  const event: SummonsEventRow = { ...blank, ...made, id: newId(), at: tx.at };
  const { id, summons, kind, happenedAt, undoes } = event;
  const { caseNumber } = tx.one<{ caseNumber: string }>(
    'SELECT c.number AS caseNumber FROM summonses s JOIN cases c ON c.id = s.case_id WHERE s.id = ?',
    summons,
  );
  const { seq } = tx.journalRows(
    `summonses.${kind}`,
    { summons, event: id, happenedAt, ...(undoes === null ? {} : { undoes }) },
    { 'summons-events.csv': [eventCells({ ...event, caseNumber })] },
  );
  const { happenedAt: happened_at, ...row } = event;
  insert(tx, 'summons_events', { ...row, happened_at, seq });
  keepState(tx, summons);
}
