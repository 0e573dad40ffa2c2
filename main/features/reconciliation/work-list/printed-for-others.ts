import { parseCaseNumber } from '../../../../domain/cases/case-number';
import type { PartyReading } from '../../../../domain/cases/correction';
import { readParties } from '../../cases/rows/cases';
import { readPrintedCase, type PrintedCase } from '../../cases/rows/printed-cases';
import type { ReadTx } from '../../../register/transaction';

/**
 * Whether a print of the cause book has the number under other people: then ESV3 had given it before, and this case cannot
 * have got it. A print made after the case was entered has it under the same people, which is no doubt.
 */
export function isPrintedForOthers(tx: ReadTx, item: string, official: string): boolean {
  const parsed = parseCaseNumber(official);
  if (!parsed.ok) return false;
  const { series, serial } = parsed.value;
  const printed = readPrintedCase(tx, `${series.court}-${series.caseType}-${series.year}-${serial}`);
  const first = readParties(tx, item).find(({ role, ordinal }) => role === 'first' && ordinal === 1);
  return printed !== undefined && first !== undefined && !isSamePerson(printed, first);
}

const bare = (text: string): string => text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** By the identity number where both have one, else by name. */
function isSamePerson({ first, firstId }: PrintedCase, { name, idNumber }: PartyReading): boolean {
  const [printed, ours] = [bare(firstId), bare(idNumber)];
  return printed !== '' && ours !== '' ? printed === ours : bare(first) === bare(name);
}
