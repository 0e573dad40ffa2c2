/** The number that the next case bears: from what a supervisor gave, or none (S1.2, S1.3). */
import { formatCaseNumber, type Series } from '../../../../domain/cases/case-number';
import type { CaseType } from '../../../../domain/cases/case-type';
import { nextCaseSerial, type Range } from '../../../../domain/cases/number-range';
import { fail, ok } from '../../../../domain/result';
import type { Court } from '../../../../preload/contract/settings';
import { readGivingRanges, readHighestInRange, readOfficialNumber, readRangesOf } from '../rows/numbers';
import { isNumberTaken } from '../rows/cases';
import type { ReadTx, WriteTx } from '../../../register/transaction';

/** The next number of the first open range of the series that still has one: no range, no number. */
export function nextNumber(tx: WriteTx, court: Court, caseType: CaseType, year: number) {
  const series: Series = { court: court.code, caseType: caseType.code, year };
  const values = { court: court.code, caseType: caseType.code, year };
  if (!readRangesOf(tx, series).some((range) => range.state === 'open')) return fail('no-range', { values });
  // a last official number that was stated later may lie inside the range: those before it are ESV3's own
  const official = readOfficialNumber(tx, series)?.serial ?? 0;
  for (const range of readGivingRanges(tx, series)) {
    const serial = nextFree(tx, range, Math.max(readHighestInRange(tx, range) ?? 0, official));
    if (serial.ok)
      return ok({
        series,
        serial: serial.value,
        range: range.id,
        number: formatCaseNumber(court.profile, series, serial.value),
      });
  }
  return fail('range-exhausted', { values });
}

/** The next serial that ESV2 has not given to a case of its own: no two cases bear one number. */
function nextFree(tx: ReadTx, range: Range, after: number) {
  let serial = nextCaseSerial(range, after);
  while (serial.ok && isNumberTaken(tx, range.series, serial.value))
    serial = nextCaseSerial(range, serial.value);
  return serial;
}
