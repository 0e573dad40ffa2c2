import { describe, expect, it } from 'vitest';
import {
  correctedParties,
  hearingChanges,
  needsSupervisor,
  partyChanges,
  registeredValue,
  standsOnCourtPaper,
  type Change,
  type PartyReading,
} from '../../../domain/cases/correction';

const ahmad: PartyReading = {
  ...{ role: 'second', ordinal: 1, name: 'Ahmad bin Contoh', idType: 'mykad', idNumber: '800202-03-5011' },
  ...{ address: 'Kampung Contoh', phone: '', email: '' },
};
const salmah: PartyReading = { ...ahmad, role: 'first', name: 'Salmah binti Contoh' };
const named = (corrected: string, former = ahmad.name): Change => ({
  ...{ role: 'second', ordinal: 1, field: 'name', former, corrected },
});

describe('changes', () => {
  it('are the values that differ from what stands', () => {
    const asked = { role: 'second', ordinal: 1, name: 'Ahmad bin Misal', address: ahmad.address } as const;
    expect(partyChanges(ahmad, asked)).toEqual([named('Ahmad bin Misal')]);
    expect(partyChanges(ahmad, { role: 'second', ordinal: 1 })).toEqual([]);
  });

  it('of a hearing likewise', () => {
    const hearing = { at: '2026-12-15T09:00', kind: 'sebutan', bench: 'Mahkamah 1' } as const;
    expect(hearingChanges(hearing, { at: '2026-12-16T09:00', bench: 'Mahkamah 1' })).toEqual([
      { role: null, ordinal: 0, field: 'at', former: '2026-12-15T09:00', corrected: '2026-12-16T09:00' },
    ]);
  });
});

describe('the reading', () => {
  it('is what was registered with each change on top, the newest last', () => {
    const changes = [named('Ahmad bin Misal'), named('Ahmad bin Umpama', 'Ahmad bin Misal')];
    const [first, second] = correctedParties([salmah, ahmad], changes);
    expect(first).toEqual(salmah);
    expect(second).toEqual({ ...ahmad, name: 'Ahmad bin Umpama' });
    expect(registeredValue(changes, ahmad, 'name')).toBe('Ahmad bin Contoh');
    expect(registeredValue(changes, ahmad, 'address')).toBeUndefined();
    expect(registeredValue(changes, salmah, 'name')).toBeUndefined();
  });

  it('that came back to what was registered is corrected no more', () => {
    const changes = [named('Ahmad bin Misal'), named(ahmad.name, 'Ahmad bin Misal')];
    expect(registeredValue(changes, ahmad, 'name')).toBeUndefined();
  });
});

it.each([
  ['name', true, true],
  ['idNumber', true, true],
  ['address', false, true],
  ['phone', false, false],
  ['email', false, false],
] as const)('a %s needs a supervisor: %s; stands on the court paper: %s', (field, two, printed) => {
  const change: Change = { ...named('x'), field } as Change;
  expect(needsSupervisor([change])).toBe(two);
  expect(standsOnCourtPaper(change)).toBe(printed);
});

it.each(['at', 'kind', 'bench'] as const)('so does the %s of a hearing', (field) => {
  const change: Change = { role: null, ordinal: 0, field, former: 'a', corrected: 'b' };
  expect(needsSupervisor([change])).toBe(true);
  expect(standsOnCourtPaper(change)).toBe(true);
});
