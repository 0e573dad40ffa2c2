/** What a package says of a correction: a row for each value (docs/FORMAT.md). */
import type { Change } from '../../../../domain/cases/correction';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';

interface Noted {
  readonly caseNumber: string;
  readonly at: Instant;
  readonly reason: string;
  readonly officer: string;
  readonly approver: string | null;
}

export const correctionCells = (
  { caseNumber, at, reason, officer, approver }: Noted,
  { role, ordinal, field, former, corrected }: Change,
): CsvRow<'corrections.csv'> => ({
  ...{ case_number: caseNumber, corrected_at: toLocalText(at), role: role ?? '', ordinal: String(ordinal) },
  ...{ field, former, corrected, reason, approver: approver ?? '', actor: officer },
});
