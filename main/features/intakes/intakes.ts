import type { Feature } from '../../call/feature';
import { sheetOf } from '../../call/list-kind';
import { intakesAgenda } from './intakes-agenda';
import { intakesList } from './intakes-list';
import { intakeStates } from './rows/intakes';
import { eachIntakeRow } from './rows/packed-intakes';

export { intakesHandlers } from './handlers';

/** New cases received with something missing, until each is registered, entered or given back (S1.2). */
export const intakesFeature: Feature = {
  projections: [intakeStates],
  lists: [sheetOf(intakesList)],
  agenda: (tx) => intakesAgenda(tx),
  csv: { 'intakes.csv': eachIntakeRow },
};
