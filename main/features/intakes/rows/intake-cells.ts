/** What a package says of an intake: a row for each event, with the state that it led to. */
import type { IntakeState } from '../../../../domain/intakes/intake';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { toLocalText } from '../../../../domain/time/civil-time';
import type { Brought, Intake, IntakeEvent } from './intake-row';

export const intakeCells = (
  of: Omit<Intake, 'seq'>,
  brought: Brought,
  event: Omit<IntakeEvent, 'seq'> & { readonly state: IntakeState },
): CsvRow<'intakes.csv'> => ({
  ...{ id: of.id, outage: of.outage, court: of.court, case_type: of.caseType },
  ...{ party: brought.party, id_number: brought.idNumber, phone: brought.phone, other: brought.other },
  ...{ missing: brought.missing.join('\n'), note: brought.note, event: event.kind, state: event.state },
  ...{ case_number: event.reference, language: event.language ?? '', reason: event.reason },
  ...{ at: toLocalText(event.at), actor: event.officer },
});
