import { fail, ok } from '../../../domain/result';
import type { ReadTx } from '../../register/transaction';
import { readIntake } from './rows/intake-row';
import { readIntakeState } from './rows/intakes';

/** The intake, while it is incomplete. */
export function openIntake(tx: ReadTx, id: string) {
  const intake = readIntake(tx, id);
  if (!intake) return fail('intake-unknown');
  return readIntakeState(tx, id) === 'incomplete' ? ok(intake) : fail('intake-settled');
}
