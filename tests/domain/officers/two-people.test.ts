import { expect, it } from 'vitest';
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
