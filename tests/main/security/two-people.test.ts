/** Two people decide together: two persons, both with their own secret, at least one supervisor, for this one matter. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEMO_OFFICERS } from '../../../main/features/drills/demo-office';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { agreed, agreement } from '../approved';

const [ADMINISTRATOR, SUPERVISOR, CLERK] = DEMO_OFFICERS;

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
  test.as('supervisor');
  test.clock.jump(10 * 60_000);
});
afterEach(() => test.dispose());

const time = { statedLocal: '2026-11-22T08:40', confirmed: false, reason: 'Jam tersilap' };
const agree = (
  people: [{ code: string; secret: string }, { code: string; secret: string }],
  input: unknown = time,
) => test.call('officers.agree', { people, call: 'settings.stateTime', input });

it('is asked for, and nothing happens before', async () => {
  const before = test.counter.register!.head();
  expect(await test.call('settings.stateTime', time)).toMatchObject({ error: { code: 'two-people-needed' } });
  expect(await test.call('settings.stateTime', time, 'guessed')).toMatchObject({
    error: { code: 'approval-wrong' },
  });
  expect(test.counter.register!.head()).toEqual(before);
});

it.each([
  ['one person twice', [SUPERVISOR, SUPERVISOR], 'same-person'],
  ['a wrong secret of the second', [SUPERVISOR, { ...CLERK, secret: '111222' }], 'secret-wrong'],
  ['a code nobody has', [SUPERVISOR, { ...CLERK, code: 'XX99' }], 'secret-wrong'],
] as const)('is not given by %s', async (_who, [first, second], code) => {
  const pick = ({ code: own, secret }: { code: string; secret: string }) => ({ code: own, secret });
  expect(await agree([pick(first), pick(second)])).toMatchObject({ error: { code } });
});

it('tells at whose field the secret was wrong', async () => {
  const wrong = { code: CLERK.code, secret: '111222' };
  expect(await agree([{ code: SUPERVISOR.code, secret: SUPERVISOR.secret }, wrong])).toMatchObject({
    error: { fields: [{ path: 'people.1.secret' }] },
  });
});

it('holds once, for this very input', async () => {
  const token = await agreement(test, 'settings.stateTime', time);
  const other = { ...time, statedLocal: '2026-11-22T09:40' };
  expect(await test.call('settings.stateTime', other, token)).toMatchObject({
    error: { code: 'approval-wrong' },
  });
  const again = await agreement(test, 'settings.stateTime', time);
  expect((await test.call('settings.stateTime', time, again)).ok).toBe(true);
  expect(await test.call('settings.stateTime', time, again)).toMatchObject({
    error: { code: 'approval-wrong' },
  });
});

it('one supervisor’s approval is not two people, and the decision is kept with both and its reason', async () => {
  expect(
    await test.call('officers.approve', {
      code: SUPERVISOR.code,
      secret: SUPERVISOR.secret,
      call: 'settings.stateTime',
      input: time,
    }),
  ).toMatchObject({ error: { code: 'approver-role' } });
  await agreed(test, 'settings.stateTime', time, [ADMINISTRATOR, CLERK]);
  expect(test.counter.register!.reading().all('SELECT call, reason, first, second FROM decisions')).toEqual([
    { call: 'settings.stateTime', reason: 'Jam tersilap', first: 'P001', second: 'P003' },
  ]);
});
