/** Numbers as the court of each writes them: one profile per court (S1.3). */
import { formatCaseNumber, parseCaseNumber, type Series } from '../../../../domain/cases/case-number';
import { needSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';

const profileOf = (tx: ReadTx, court: string) =>
  needSetting(tx, 'office').courts.find(({ code }) => code === court)?.profile;

/** A court that is not this office's has its numbers written with dashes. Throws RangeError for a serial that no court has. */
export const courtNumber = (tx: ReadTx, series: Series, serial: number): string =>
  formatCaseNumber(profileOf(tx, series.court) ?? 'dash', series, serial);

/** A number that was typed or read, in its court's profile; of another office's court, and what is no number, as it came. */
export function asCourtWrites(tx: ReadTx, typed: string): string {
  const number = parseCaseNumber(typed);
  if (!number.ok) return typed;
  const { profile, series, serial } = number.value;
  return formatCaseNumber(profileOf(tx, series.court) ?? profile, series, serial);
}
