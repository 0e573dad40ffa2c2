import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../domain/calendar/opening-hours';
import { caseDoubts, type DoubtfulCase } from '../../../domain/cases/case-doubts';
import { shippedCaseTypes } from '../../../domain/cases/case-type';
import { localInstant } from '../../../domain/time/civil-time';
import { need } from '../../../domain/need';
import { day } from '../expect-result';

const claim = need(
  shippedCaseTypes.find(({ kind }) => kind === 'claim'),
  'claim',
);
const hearing = (date: string, time = '09:00') => ({ hearingAt: localInstant(day(date), time) });
const good: DoubtfulCase = {
  caseType: claim,
  received: claim.documents.map(({ code }) => code),
  secondAddresses: ['Lorong Contoh'],
  ...hearing('2026-12-01'),
  issuedOn: day('2026-11-22'),
  clearDays: 7,
  // Kelantan rests on Friday and Saturday
  calendar: { state: 'MY-03', opening: openingOf([]), holidays: new Map([[day('2026-12-02'), 'Cuti']]) },
  takenToday: undefined,
};

describe('what F9 asks about a case', () => {
  it('is nothing where nothing is odd', () => expect(caseDoubts(good)).toEqual([]));

  it.each([
    ['a document that is missing', { received: [] }, 'documents-missing'],
    ['a defendant without an address', { secondAddresses: ['Lorong Contoh', ' '] }, 'address-missing'],
    ['the same people today', { takenToday: '03001-014-0047-2026' }, 'case-taken-today'],
    ['a hearing in too few days', hearing('2026-11-29'), 'hearing-too-soon'],
    ['a hearing after the summons has expired', hearing('2027-11-23'), 'hearing-after-expiry'],
    ['a hearing on a weekly rest day', hearing('2026-12-04'), 'hearing-on-rest-day'],
    ['a hearing on a holiday', hearing('2026-12-02'), 'hearing-on-rest-day'],
    ['a hearing before the office opens', hearing('2026-12-01', '07:59'), 'hearing-outside-hours'],
    ['a hearing when the office closes', hearing('2026-12-01', '17:00'), 'hearing-outside-hours'],
  ] as const)('%s', (_what, change, doubt) => {
    expect(caseDoubts({ ...good, ...change })).toEqual([doubt]);
  });

  it('asks of an application neither for an address nor for a hearing', () => {
    const application = { ...claim, kind: 'application' as const };
    expect(caseDoubts({ ...good, caseType: application, secondAddresses: [''], hearingAt: null })).toEqual(
      [],
    );
  });
});
