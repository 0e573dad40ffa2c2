import { expect, it } from 'vitest';
import {
  COACH_STEPS,
  coachOn,
  type CoachFacts,
  type Coaching,
} from '../../../renderer/features/drills/coach/coach-steps';

const calm: CoachFacts = { role: null, path: '/', cases: 4, inForce: true, openRows: 4, packages: 1 };
const after = (...looks: Partial<CoachFacts>[]): number =>
  looks.reduce<Coaching>((now, look) => coachOn(now, { ...calm, ...look }), { at: 0, began: calm }).at;

it('goes on by what is seen to be done, to the last step', () => {
  const day: Partial<CoachFacts>[] = [
    { role: 'clerk' },
    { role: 'clerk', path: '/counter' },
    { role: 'clerk', path: '/counter', cases: 5 },
    { role: 'clerk', path: '/cases/x', cases: 5 },
    { role: 'supervisor', cases: 5, openRows: 5 },
    { role: 'supervisor', cases: 5, openRows: 5, inForce: false },
    { role: 'clerk', cases: 5, openRows: 4, inForce: false },
    { role: 'supervisor', cases: 5, openRows: 4, inForce: false, packages: 2 },
    { role: 'supervisor', path: '/drills', cases: 5, openRows: 4, inForce: false, packages: 2 },
  ];
  expect(day).toHaveLength(COACH_STEPS.length);
  day.forEach((_look, n) => expect(after(...day.slice(0, n + 1))).toBe(n + 1));
});

it('counts what is done while its step is due, not what was there before', () => {
  const counter = { role: 'clerk', path: '/counter' } as const;
  expect(after(counter, counter, { ...counter, cases: 4 })).toBe(2);
  expect(after(counter, counter, { ...counter, cases: 5 })).toBe(3);
});

it('ends after the last one', () => {
  const all = { at: COACH_STEPS.length, began: calm };
  expect(coachOn(all, calm)).toEqual(all);
});
