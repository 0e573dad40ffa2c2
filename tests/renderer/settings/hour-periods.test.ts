import { expect, test } from 'vitest';
import {
  readPeriods,
  typedPeriods,
  type TypedPeriod,
} from '../../../renderer/features/settings/hour-periods';

const period = (change: Partial<TypedPeriod> = {}): TypedPeriod => ({
  ...{ key: change.name ?? 'a', name: 'Ramadan', from: '19/2/2026', to: '20/3/2026', hours: [], valid: true },
  ...change,
});

test.each<[string, TypedPeriod[], string[] | null]>([
  ['none', [], []],
  ['one', [period()], ['Ramadan 2026-02-19 2026-03-20']],
  ['of one day', [period({ to: '19.2.26' })], ['Ramadan 2026-02-19 2026-02-19']],
  [
    'two that touch no day together',
    [period(), period({ name: 'Banjir', from: '21/3/2026', to: '22/3/2026' })],
    ['Ramadan 2026-02-19 2026-03-20', 'Banjir 2026-03-21 2026-03-22'],
  ],
  ['two that share a day', [period(), period({ name: 'Banjir', from: '20/3/2026', to: '22/3/2026' })], null],
  ['backwards', [period({ to: '18/2/2026' })], null],
  ['no such day', [period({ from: '30/2/2026' })], null],
  ['a name missing', [period({ name: ' ' })], null],
  ['hours that cannot be read', [period({ valid: false })], null],
])('periods: %s', (_, typed, expected) => {
  const read = readPeriods(typed);
  expect(read && read.map(({ name, from, to }) => `${name} ${from} ${to}`)).toEqual(expected);
  if (read) expect(readPeriods(typedPeriods(read))).toEqual(read);
});
