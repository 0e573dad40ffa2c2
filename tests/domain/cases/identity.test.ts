import { describe, expect, it } from 'vitest';
import { checkIdentity, maskIdentity, type IdentityType } from '../../../domain/cases/identity';
import { codeOf, day, valueOf } from '../expect-result';

const TODAY = day('2026-11-21');

describe('MyKad', () => {
  it.each([
    ['900102-03-1234', '900102-03-1234', '1990-01-02', 'female'],
    ['900102031235', '900102-03-1235', '1990-01-02', 'male'],
    [' 900102 03 1230 ', '900102-03-1230', '1990-01-02', 'female'],
    ['000229-14-0001', '000229-14-0001', '2000-02-29', 'male'],
    ['261121-01-0001', '261121-01-0001', '2026-11-21', 'male'],
    ['261122-01-0001', '261122-01-0001', '1926-11-22', 'male'],
    ['960229-59-5555', '960229-59-5555', '1996-02-29', 'male'],
    ['850505-82-0002', '850505-82-0002', '1985-05-05', 'female'],
    ['850505-99-0002', '850505-99-0002', '1985-05-05', 'female'],
  ])('%j is %s, born %s, %s', (typed, number, birthDate, sex) => {
    expect(valueOf(checkIdentity('mykad', typed, TODAY))).toEqual({ type: 'mykad', number, birthDate, sex });
  });

  it.each([
    ['', 'mykad-malformed'],
    ['90010203123', 'mykad-malformed'],
    ['9001020312345', 'mykad-malformed'],
    ['9O0102-03-1234', 'mykad-malformed'],
    ['901302-03-1234', 'mykad-date'],
    ['900132-03-1234', 'mykad-date'],
    ['900230-03-1234', 'mykad-date'],
    ['000000-03-1234', 'mykad-date'],
    ['970229-03-1234', 'mykad-date'],
    ['900102-00-1234', 'mykad-place'],
    ['900102-17-1234', 'mykad-place'],
    ['900102-20-1234', 'mykad-place'],
    ['900102-69-1234', 'mykad-place'],
    ['900102-97-1234', 'mykad-place'],
  ])('%j is refused as %s', (typed, code) => {
    expect(codeOf(checkIdentity('mykad', typed, TODAY))).toBe(code);
  });

  it('tells no birth date without a day to tell the century by', () => {
    expect(valueOf(checkIdentity('mykad', '900102-03-1234'))).not.toHaveProperty('birthDate');
  });

  it('of 29 February belongs to the century that has it', () => {
    // 1900 had no 29 February: on the last day of 1999 nobody could bear this number
    expect(codeOf(checkIdentity('mykad', '000229-14-0001', day('1999-12-31')))).toBe('mykad-date');
  });

  it('takes every place code of the states', () => {
    const states = [...Array(16).keys()].map((n) => n + 1).concat([...Array(39).keys()].map((n) => n + 21));
    for (const place of states) {
      const number = `900102-${String(place).padStart(2, '0')}-1234`;
      expect([number, codeOf(checkIdentity('mykad', number, TODAY))]).toEqual([number, 'accepted']);
    }
  });
});

describe('other papers', () => {
  it.each<[IdentityType, string, string]>([
    ['passport', 'a 1234567', 'A1234567'],
    ['passport', 'K-98765432', 'K98765432'],
    ['old-ic', '1234567', '1234567'],
    ['old-ic', 'a1234567', 'A1234567'],
    ['old-ic', 'K 123456', 'K123456'],
    ['police', 'RF/123456', 'RF123456'],
    ['police', 'G12345', 'G12345'],
    ['army', 'T 7012345', 'T7012345'],
    ['army', '3012345', '3012345'],
  ])('%s %j is %s', (type, typed, number) => {
    expect(valueOf(checkIdentity(type, typed, TODAY))).toEqual({ type, number });
  });

  it.each<[IdentityType, string, string]>([
    ['passport', 'A12', 'passport-malformed'],
    ['passport', 'ABCDEFG', 'passport-malformed'],
    ['passport', 'A1234567*', 'passport-malformed'],
    ['passport', 'A123456789012345', 'passport-malformed'],
    ['old-ic', '12345', 'old-ic-malformed'],
    ['old-ic', '900102031234', 'old-ic-malformed'],
    ['police', 'RF', 'service-number-malformed'],
    ['army', '123456789', 'service-number-malformed'],
  ])('%s %j is refused', (type, typed, code) => {
    expect(codeOf(checkIdentity(type, typed, TODAY))).toBe(code);
  });
});

describe('masking', () => {
  it.each<[IdentityType, string, string]>([
    ['mykad', '900102-03-1234', '900102-••-••••'],
    ['passport', 'A1234567', 'A1••••••'],
    ['old-ic', 'K123456', 'K1•••••'],
  ])('%s %s shows as %s', (type, number, masked) => {
    expect(maskIdentity(type, number)).toBe(masked);
  });
});

it.each(['850101–03–5012', '850101—03—5012', '850101\u2212\u200B03\u00AD5012', '\u202A850101-03-5012\u202C'])(
  'n11: takes %j: dashes of any length and characters that show nothing do not matter',
  (typed) => {
    expect(valueOf(checkIdentity('mykad', typed, TODAY)).number).toBe('850101-03-5012');
  },
);
