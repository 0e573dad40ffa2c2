/** What is doubtful about a case as it is typed: told beside the form, and asked at F9. */
import { caseDoubts } from '../../../../domain/cases/case-doubts';
import { checkIdentity } from '../../../../domain/cases/identity';
import type { CaseType } from '../../../../domain/cases/case-type';
import { civilDateOf, instantOfLocalMinute, type Instant } from '../../../../domain/time/civil-time';
import { ok } from '../../../../domain/result';
import type { InputOf } from '../../../../preload/contract/contract';
import type { QueryContext } from '../../../call/handler';
import { needSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';
import { officeCalendar } from '../../calendar/working-calendar';
import { findTakenOn } from '../rows/taken-on';

type Asked = InputOf<'cases.doubts'>;

/** Codes of `cases.issue`, in the order in which they are asked; each may be accepted by the clerk. */
export function doubtsOf(tx: ReadTx, typed: Asked, caseType: CaseType, now: Instant) {
  const issuedOn = civilDateOf(now);
  const numbers = (side: Asked['first']) =>
    side.map(({ idType, idNumber }) => {
      const read = checkIdentity(idType, idNumber, issuedOn);
      return read.ok ? read.value.number : idNumber;
    });
  const { court } = typed;
  const sides = { first: numbers(typed.first), second: numbers(typed.second) };
  const takenToday = findTakenOn(tx, issuedOn, { court, caseType: caseType.code, ...sides });
  const doubts = caseDoubts({
    caseType,
    ...{ received: typed.received, issuedOn, takenToday },
    secondAddresses: typed.second.map(({ address }) => address),
    hearingAt: typed.hearingAt === null ? null : instantOfLocalMinute(typed.hearingAt),
    clearDays: needSetting(tx, 'office').clearDays,
    calendar: officeCalendar(tx),
  });
  return { doubts, takenToday: takenToday ?? null };
}

/** `cases.doubts`: of a type that is not known there is nothing to say yet. */
export function askDoubts({ tx, now }: QueryContext, typed: Asked) {
  const caseType = needSetting(tx, 'caseTypes').find(({ code }) => code === typed.caseType);
  return ok(caseType === undefined ? { doubts: [], takenToday: null } : doubtsOf(tx, typed, caseType, now));
}
