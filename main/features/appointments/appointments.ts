import type { AgendaLine, Feature } from '../../call/feature';
import type { ReadTx } from '../../register/transaction';
import { eachAppointmentRow } from './rows/appointment-cells';
import { appointmentStates } from './rows/appointments';
import { readCallsOwed } from './rows/slot-rows';

export { appointmentsHandlers } from './handlers';

/** One line for each outage that is over and whose people still wait for their call (S1.10). */
const callsOwed = (tx: ReadTx): AgendaLine[] =>
  readCallsOwed(tx).map(({ outage, system, open, done }) => ({
    ...{ id: `appointments-to-call-${outage}`, kind: 'appointments-to-call', urgency: 'soon', dueAt: null },
    ...{ values: { count: open, done, system }, to: `/appointments/calls/${outage}` },
  }));

export const appointmentsFeature: Feature = {
  projections: [appointmentStates],
  agenda: callsOwed,
  csv: { 'appointments.csv': eachAppointmentRow },
};
