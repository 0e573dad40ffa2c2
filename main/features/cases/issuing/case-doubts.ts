/** What is doubtful about a case as it is typed: told beside the form, and asked at F9. */
import { caseDoubts, type DoubtfulCase } from '../../../../domain/cases/case-doubts';
import { checkIdentity } from '../../../../domain/cases/identity';
import { civilDateOf, instantOfLocalMinute, type Instant } from '../../../../domain/time/civil-time';
import { ok } from '../../../../domain/result';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { QueryContext } from '../../../call/handler';
import { needSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';
import { officeCalendar } from '../../calendar/working-calendar';
import { caseTypesOn } from '../../settings/tables';
import { findTakenOn } from '../rows/taken-on';

type Typed = Pick<DoubtfulCase, 'caseType' | 'received' | 'secondAddresses' | 'hearingAt'> & {
  readonly court: string;
  /** Identity numbers of each side, as the register keeps them. */
  readonly first: readonly string[];
  readonly second: readonly string[];
};

/** Codes of `cases.issue`, in the order in which they are asked; each may be accepted by the clerk. */
export function doubtsOf(tx: ReadTx, typed: Typed, now: Instant) {
  const { court, caseType, first, second } = typed;
  const issuedOn = civilDateOf(now);
  const takenToday = findTakenOn(tx, issuedOn, { court, caseType: caseType.code, first, second });
  const { clearDays } = needSetting(tx, 'office');
  const doubts = caseDoubts({ ...typed, issuedOn, clearDays, calendar: officeCalendar(tx), takenToday });
  return { doubts, takenToday: takenToday ?? null };
}

/** `cases.doubts`: of a type that is not known there is nothing to say yet. */
export function askDoubts({ tx, now }: QueryContext, typed: ParsedInputOf<'cases.doubts'>) {
  const caseType = caseTypesOn(tx, civilDateOf(now)).find(({ code }) => code === typed.caseType);
  if (caseType === undefined) return ok({ doubts: [], takenToday: null });
  const numbers = (side: typeof typed.first): string[] =>
    side.map(({ idType, idNumber }) => {
      const read = checkIdentity(idType, idNumber, civilDateOf(now));
      return read.ok ? read.value.number : idNumber;
    });
  const { court, received, hearingAt } = typed;
  const inQuestion = {
    ...{ court, caseType, received },
    ...{ first: numbers(typed.first), second: numbers(typed.second) },
    secondAddresses: typed.second.map(({ address }) => address),
    hearingAt: hearingAt === null ? null : instantOfLocalMinute(hearingAt),
  };
  return ok(doubtsOf(tx, inQuestion, now));
}
