/** What happens to a case of the control list, counted in its outage; whether it may happen was asked before. */
import type { MigrationEvent } from '../../../domain/esv2/migration';
import type { WriteTx } from '../../register/transaction';
import { countInOutage } from '../outages/count-in-outage';
import { insertMigrationEvent, insertRecord, type NewRecord } from './rows/migration';

export type Happened = Pick<MigrationEvent, 'kind'> & Partial<MigrationEvent>;

export function happen(tx: WriteTx, item: string, happened: Happened, officer: string): void {
  const { outage, seq } = insertMigrationEvent(tx, item, happened, officer);
  countInOutage(tx, outage, { seq });
}

/** A case comes onto the control list with its record. */
export function putOnControlList(tx: WriteTx, record: NewRecord, officer: string): void {
  insertRecord(tx, record);
  const { outage, seq } = insertMigrationEvent(tx, record.caseId, { kind: 'waiting' }, officer);
  countInOutage(tx, outage, { esv2: 1, seq });
}
