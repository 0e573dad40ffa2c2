/** Deadlines that were called out. */
import type { DeadlineStage } from '../../../../domain/notices/notice';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface CalledAlarm {
  /** Kind, thing and time: a deadline that moves is another one. */
  readonly deadline: string;
  readonly stage: Exclude<DeadlineStage, 'calm'>;
}

export const isCalled = (tx: ReadTx, { deadline, stage }: CalledAlarm): boolean =>
  tx.get('SELECT 1 FROM deadline_alarms WHERE deadline = ? AND stage = ?', deadline, stage) !== undefined;

export function insertAlarm(tx: WriteTx, { deadline, stage }: CalledAlarm): void {
  insert(tx, 'deadline_alarms', { deadline, stage, at: tx.at });
}
