import { expect, it } from 'vitest';
import { concernedIn, type Matter } from '../../../domain/officers/concern';
import { pairProblem, type Decider } from '../../../domain/officers/two-people';

const clerk: Decider = { id: 'P003', role: 'clerk' };
const other: Decider = { id: 'P004', role: 'clerk' };
const supervisor: Decider = { id: 'P002', role: 'supervisor' };
const administrator: Decider = { id: 'P001', role: 'administrator' };

it.each([
  ['a supervisor and a clerk', [supervisor, clerk], [], undefined],
  ['an administrator and a supervisor', [administrator, supervisor], [], undefined],
  ['one person twice', [supervisor, supervisor], [], 'same-person'],
  ['two clerks', [clerk, other], [], 'supervisor-needed'],
  ['one whom it concerns', [supervisor, clerk], ['P003'], 'person-concerned'],
] as const)('%s', (_who, pair, concerned, problem) => {
  expect(pairProblem(pair, concerned)).toBe(problem);
});

const officers = [
  { id: 'P002', name: "Nur'Ain binti Yusof" },
  { id: 'P003', name: 'Ali bin Abu' },
];
it.each<[string, Matter, string[]]>([
  ['nobody, a clock', { kind: 'nobodys' }, []],
  ['the issuer whom the paper names', { kind: 'serial', issuer: 'P003', lastIssuers: ['P002'] }, ['P003']],
  ['else whoever issued last', { kind: 'serial', issuer: null, lastIssuers: ['P002'] }, ['P002']],
  ['the payer, however the name is typed', { kind: 'let-off', payers: ['NUR AIN  BINTI YUSOF'] }, ['P002']],
  [
    'who stands in the corrected case',
    { kind: 'correction', people: ['Ahmad', 'nur ain binti yusof'] },
    ['P002'],
  ],
  ['no officer, a payer from outside', { kind: 'let-off', payers: ['Siti binti Ahmad'] }, []],
])('a matter concerns %s', (_whom, matter, ids) => {
  expect(concernedIn(matter, officers)).toEqual(ids);
});
