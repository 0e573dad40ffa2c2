import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { CallSpec } from '../../../preload/contract/call';
import { contract, type CallName } from '../../../preload/contract/contract';
import { anyInput } from '../../helpers/any-input';
import { DEMO_OFFICERS } from '../../../main/features/drills/demo-office';
import { saveSetting } from '../../../main/register/settings';
import { lockPepper, newRecoveryCode } from '../../../main/security/recovery-code';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

const [ADMINISTRATOR, SUPERVISOR, CLERK] = DEMO_OFFICERS;

let test: TestCounter;
beforeEach(async () => (test = await openTestCounter()));
afterEach(() => test.dispose());

const signIn = (secret: string, code: string = CLERK.code) => test.call('officers.signIn', { code, secret });

async function reopen(): Promise<void> {
  const { folder, clock } = test;
  await test.close();
  test = await openTestCounter({ folder, clock });
}

describe('signing in', () => {
  it('waits after the third wrong try, longer each time up to 15 minutes, whether the secret is right or not', async () => {
    const waits: number[] = [];
    for (let failure = 1; failure <= 10; failure++) {
      const answer = await signIn('999999');
      if (failure < 3) {
        expect(answer).toMatchObject({ error: { code: 'secret-wrong' } });
        continue;
      }
      if (answer.ok || answer.error.code !== 'wait') throw new Error(JSON.stringify(answer));
      const wait = Date.parse(String(answer.error.values?.['until'])) - test.clock.wall();
      waits.push(wait / 1000);
      test.clock.forward(wait - 1);
      expect(await signIn(CLERK.secret)).toMatchObject({ error: { code: 'wait' } });
      test.clock.forward(1);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
    expect((await signIn(CLERK.secret)).ok).toBe(true);
    expect(await signIn('999999')).toMatchObject({ error: { code: 'secret-wrong' } });
  }, 30_000);

  it('waits on after the app was started again', async () => {
    for (let failure = 0; failure < 3; failure++) await signIn('999999');
    await reopen();
    expect(await signIn(CLERK.secret)).toMatchObject({ error: { code: 'wait' } });
    const { officers } = await test.must('officers.door', {});
    expect(officers.map(({ waitUntil }) => waitUntil !== null)).toEqual([false, false, true]);
    test.clock.forward(30_000);
    await reopen();
    expect((await signIn(CLERK.secret)).ok).toBe(true);
  });

  it('keeps one officer’s wait from others', async () => {
    for (let failure = 0; failure < 3; failure++) await signIn('999999');
    expect((await signIn(SUPERVISOR.secret, SUPERVISOR.code)).ok).toBe(true);
  });

  it('lets no number of tries at once slip under one wait', async () => {
    await signIn('999999');
    await signIn('999999');
    const answers = await Promise.all(Array.from({ length: 8 }, () => signIn('999999')));
    expect(answers.every((answer) => !answer.ok && answer.error.code === 'wait')).toBe(true);
    const { n } = test.counter.register!.reading().get<{ n: number }>('SELECT count(*) AS n FROM sign_ins')!;
    expect(n).toBe(3);
  });

  it('counts wrong tries at an approval apart from those at the door, and the own secret’s with the door’s', async () => {
    test.as('clerk');
    const call = { call: 'receipts.cancel', input: {} };
    const approve = (secret: string, { code } = SUPERVISOR as { code: string }) =>
      test.call('officers.approve', { code, secret, ...call });
    for (let failure = 0; failure < 3; failure++) await approve('salah-sekali');
    expect(await approve(SUPERVISOR.secret)).toMatchObject({ error: { code: 'wait' } });
    // another one approves meanwhile, and the one who waits there comes in
    expect(await approve(ADMINISTRATOR.secret, ADMINISTRATOR)).toMatchObject({
      error: { code: 'approver-role' },
    });
    expect((await signIn(SUPERVISOR.secret, SUPERVISOR.code)).ok).toBe(true);
    const own = { old: 'salah-sekali', new: 'tangga batu hijau' };
    for (let failure = 0; failure < 3; failure++) await test.call('officers.changeOwnSecret', own);
    expect(await signIn(SUPERVISOR.secret, SUPERVISOR.code)).toMatchObject({ error: { code: 'wait' } });
  });

  it('keeps no supervisor from approving by a stranger’s tries at the door', async () => {
    for (let failure = 0; failure < 8; failure++) {
      await signIn('salah-sekali', SUPERVISOR.code);
      test.clock.forward(15 * 60_000);
    }
    await signIn('salah-sekali', SUPERVISOR.code);
    expect(await signIn(SUPERVISOR.secret, SUPERVISOR.code)).toMatchObject({ error: { code: 'wait' } });
    test.as('clerk');
    const input = { key: randomUUID(), id: 'x', reason: 'x', original: 'unprinted' };
    const asked = { code: SUPERVISOR.code, secret: SUPERVISOR.secret, call: 'receipts.cancel', input };
    expect(await test.call('officers.approve', asked)).toMatchObject({ ok: true });
  });

  it('waits on over a restart, whatever the clock was set to meanwhile', async () => {
    for (let failure = 0; failure < 8; failure++) {
      await signIn('999999');
      if (failure < 7) test.clock.forward(15 * 60_000);
    }
    for (const hours of [24, -48, 24 * 365]) {
      test.clock.jump(hours * 3_600_000);
      await reopen();
      expect(await signIn(CLERK.secret)).toMatchObject({ error: { code: 'wait' } });
    }
    test.clock.forward(15 * 60_000);
    await reopen();
    expect((await signIn(CLERK.secret)).ok).toBe(true);
  });

  it('is let go on by the recovery code, which stands in the journal, and by no other', async () => {
    for (let failure = 0; failure < 3; failure++) await signIn('999999');
    const clear = (recoveryCode: string) =>
      test.call('officers.clearWait', { code: CLERK.code, recoveryCode });
    expect(await clear('AAAAA-AAAAA-AAAAA-AAAAA-AAAAA')).toMatchObject({
      error: { code: 'recovery-code-wrong' },
    });
    const code = newRecoveryCode();
    test.counter.register!.write({ actor: 'system' }, (tx) =>
      saveSetting(
        tx,
        'recovery',
        { recipient: '', ...lockPepper(test.counter.vault.pepper(), code) },
        'P001',
      ),
    );
    expect(await clear(code)).toMatchObject({ ok: true });
    await reopen();
    expect((await signIn(CLERK.secret)).ok).toBe(true);
    const { n } = test.counter.register!.reading().one<{ n: number }>(
      `SELECT count(*) AS n FROM journal WHERE kind = 'officers.wait-cleared'`,
    ); // prettier-ignore
    expect(n).toBe(2);
  });

  it('no unsigned call closes the office’s counter', async () => {
    const open = Object.entries(contract as Record<string, CallSpec>).filter(
      ([, { who }]) => who === 'anyone',
    );
    expect(open.length).toBeGreaterThan(10);
    for (const [name, { input }] of open) {
      const [sent] = fc.sample(anyInput(input), { numRuns: 1, seed: 7 });
      await test.call(name as CallName, sent as never);
      expect([name, test.counter.state.state]).toEqual([name, 'ready']);
      expect(test.counter.register?.head().seq).toBeGreaterThan(0);
    }
    expect(await test.call('settings.openDemo', {})).toMatchObject({ error: { code: 'demo-needs-sign-in' } });
  });

  it('works while the clock is in doubt, so that somebody can mend it', async () => {
    test.clock.jump(-3_600_000);
    expect((await signIn(SUPERVISOR.secret, SUPERVISOR.code)).ok).toBe(true);
  });

  it('is refused to an officer who left, and an unknown code sounds like a wrong secret', async () => {
    test.as('administrator');
    await test.must('officers.retire', { officer: 'P003' });
    expect(await signIn(CLERK.secret)).toMatchObject({ error: { code: 'officer-inactive' } });
    expect(await signIn(CLERK.secret, 'XX99')).toMatchObject({ error: { code: 'secret-wrong' } });
  });

  it('takes the new secret after a reset, which stands in the journal', async () => {
    test.as('administrator');
    expect(await test.call('officers.resetSecret', { officer: 'P003', secret: '123456' })).toMatchObject({
      error: { code: 'secret-weak' },
    });
    await test.must('officers.resetSecret', { officer: 'P003', secret: '730164' });
    expect((await signIn(CLERK.secret)).ok).toBe(false);
    expect((await signIn('730164')).ok).toBe(true);
    const resets = test.counter.register!.reading().all<{ actor: string; data: string }>(
      `SELECT actor, data FROM journal WHERE kind = 'officers.secret-set' AND actor <> 'system'`,
    ); // prettier-ignore
    expect(resets).toEqual([{ actor: 'P001', data: '{"by":"P001","officer":"P003"}' }]);
  });
});
