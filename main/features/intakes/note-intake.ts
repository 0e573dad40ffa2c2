/** Whatever happens to an intake is counted in its outage in the same transaction: a package of that holds it. */
import type { WriteTx } from '../../register/transaction';
import { countInOutage } from '../outages/count-in-outage';
import type { Brought, Intake } from './rows/intake-row';
import {
  insertIntake,
  insertIntakeEvent,
  type NewIntake,
  type NewIntakeEvent,
  type NewVersion,
} from './rows/intakes';

export function noteIntake(tx: WriteTx, made: NewIntake, brought: Brought, form: string): Intake {
  const intake = insertIntake(tx, made, brought, form);
  countInOutage(tx, made.outage, { seq: intake.seq });
  return intake;
}

export const noteIntakeEvent = (
  tx: WriteTx,
  intake: Intake,
  happened: NewIntakeEvent,
  officer: string,
  version?: NewVersion,
): void =>
  countInOutage(tx, intake.outage, { seq: insertIntakeEvent(tx, intake, happened, officer, version) });
