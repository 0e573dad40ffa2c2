import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_OFFICERS } from '../../../main/features/drills/demo-office';
import type { InputOf } from '../../../preload/contract/contract';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approval, whenOut } from '../approved';

const [ADMINISTRATOR, SUPERVISOR, CLERK] = DEMO_OFFICERS;

let test: TestCounter;
let outage: string;
let input: InputOf<'receipts.cancel'>;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
  const { receipt } = await test.must('cases.issue', aCase(outage));
  await whenOut(test, receipt!.id);
  await test.counter.prints.stop();
  input = { key: randomUUID(), id: receipt!.id, reason: 'Salah nama', original: 'surrendered' };
});
afterEach(() => test.dispose());

const head = () => test.counter.register!.head().seq;
const isCancelled = async () => (await test.must('receipts.get', { id: input.id })).receipt.cancelled;

describe('a cancellation', () => {
  it('needs a supervisor’s approval', async () => {
    const before = head();
    expect(await test.call('receipts.cancel', input)).toMatchObject({ error: { code: 'approval-needed' } });
    expect(await test.call('receipts.cancel', input, 'guessed')).toMatchObject({
      error: { code: 'approval-wrong' },
    });
    expect(head()).toBe(before);
    expect(await isCancelled()).toBe(false);
  });

  it('is done by the approver, not by whoever asked', async () => {
    expect(
      (await test.call('receipts.cancel', input, await approval(test, 'receipts.cancel', input))).ok,
    ).toBe(true);
    const { cancellation } = await test.must('receipts.get', { id: input.id });
    expect(cancellation).toMatchObject({ officer: 'P002', reason: 'Salah nama' });
  });

  it('is done once: the same key again changes nothing, another key finds it cancelled', async () => {
    await test.call('receipts.cancel', input, await approval(test, 'receipts.cancel', input));
    const before = head();
    const again = await test.call('receipts.cancel', input, await approval(test, 'receipts.cancel', input));
    expect(again).toEqual({ ok: true, value: {} });
    // sign-in, the proof of its row, and approval are entries of their own
    expect(head()).toBe(before + 3);
    const other = { ...input, key: randomUUID() };
    expect(
      await test.call('receipts.cancel', other, await approval(test, 'receipts.cancel', other)),
    ).toMatchObject({ error: { code: 'receipt-cancelled' } });
  });

  it('by its own issuer is refused, and the refusal kept', async () => {
    test.as('supervisor');
    const { receipt } = await test.must('cases.issue', aCase(outage));
    const own = { ...input, key: randomUUID(), id: receipt!.id, original: 'unprinted' as const };
    test.as('clerk');
    expect(
      await test.call('receipts.cancel', own, await approval(test, 'receipts.cancel', own)),
    ).toMatchObject({
      error: { code: 'canceller-is-issuer' },
    });
    const kept = test.counter.register!.reading().all<{ data: string }>(
      `SELECT data FROM journal WHERE kind = 'calls.refused'`,
    ); // prettier-ignore
    expect(kept).toEqual([{ data: '{"call":"receipts.cancel","code":"canceller-is-issuer"}' }]);
    expect(
      (await test.call('receipts.cancel', own, await approval(test, 'receipts.cancel', own, ADMINISTRATOR)))
        .ok,
    ).toBe(true);
  });
});

describe('an approval', () => {
  it('is good once', async () => {
    const token = await approval(test, 'receipts.cancel', input);
    expect((await test.call('receipts.cancel', input, token)).ok).toBe(true);
    expect(await test.call('receipts.cancel', input, token)).toMatchObject({
      error: { code: 'approval-wrong' },
    });
  });

  it.each([
    ['another receipt', { id: randomUUID() }],
    ['another reason', { reason: 'Lain' }],
    ['another fate of the original', { original: 'not-returned' as const }],
    ['another key', { key: randomUUID() }],
  ])('is not good for %s', async (_what, change) => {
    const token = await approval(test, 'receipts.cancel', input);
    expect(await test.call('receipts.cancel', { ...input, ...change }, token)).toMatchObject({
      error: { code: 'approval-wrong' },
    });
    expect(await isCancelled()).toBe(false);
  });

  it('is used up by a wrong try', async () => {
    const token = await approval(test, 'receipts.cancel', input);
    await test.call('receipts.cancel', { ...input, reason: 'Lain' }, token);
    expect(await test.call('receipts.cancel', input, token)).toMatchObject({
      error: { code: 'approval-wrong' },
    });
  });

  it('ends after two minutes, with the session, and with the app', async () => {
    const late = await approval(test, 'receipts.cancel', input);
    test.clock.forward(2 * 60_000 + 1);
    expect(await test.call('receipts.cancel', input, late)).toMatchObject({
      error: { code: 'approval-wrong' },
    });
    const former = await approval(test, 'receipts.cancel', input);
    test.counter.sessions.end();
    test.as('clerk');
    expect(await test.call('receipts.cancel', input, former)).toMatchObject({
      error: { code: 'approval-wrong' },
    });
    const before = await approval(test, 'receipts.cancel', input);
    const { folder, clock } = test;
    await test.close();
    test = await openTestCounter({ folder, clock });
    test.as('clerk');
    expect(await test.call('receipts.cancel', input, before)).toMatchObject({
      error: { code: 'approval-wrong' },
    });
  });

  it('is given by a supervisor only, with the right secret, and for calls that ask for one', async () => {
    const ask = { call: 'receipts.cancel', input };
    const { code, secret } = SUPERVISOR;
    expect(
      await test.call('officers.approve', { code: CLERK.code, secret: CLERK.secret, ...ask }),
    ).toMatchObject({
      error: { code: 'approver-role' },
    });
    expect(await test.call('officers.approve', { code, secret: 'salah-sekali', ...ask })).toMatchObject({
      error: { code: 'secret-wrong' },
    });
    for (const call of ['cases.issue', 'nowhere', '__proto__'])
      expect(await test.call('officers.approve', { code, secret, call, input })).toMatchObject({
        error: { code: 'approver-role' },
      });
  });
});
