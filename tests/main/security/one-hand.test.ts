/** Nobody becomes two people by setting somebody's secret. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_OFFICERS } from '../../../main/features/drills/demo-office';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approval, approved, whenOut } from '../approved';

const [ADMINISTRATOR, SUPERVISOR, CLERK] = DEMO_OFFICERS;
const RESET_CLERK = '730164';
const RESET_SUPERVISOR = 'tangga batu kelabu';
const OWN = 'hujan di atas bumbung';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
});
afterEach(() => test.dispose());

const signIn = (code: string, secret: string) => test.must('officers.signIn', { code, secret });
const waived = () =>
  aCase(outage, { payment: { method: 'waiver', authority: 'Pendaftar', reason: 'Miskin' } });

async function reset(officer: string, secret: string): Promise<void> {
  await signIn(ADMINISTRATOR.code, ADMINISTRATOR.secret);
  await test.must('officers.resetSecret', { officer, secret });
}
const approve = ({ code, secret }: { code: string; secret: string }, input = waived()) =>
  test.call('officers.approve', { code, secret, call: 'cases.issue', input });

describe('a secret that somebody else set', () => {
  it('lets its owner in to hear who set it and when, and to choose another, and to nothing else', async () => {
    await reset('P003', RESET_CLERK);
    await signIn(CLERK.code, RESET_CLERK);
    const { session } = await test.must('officers.session', {});
    expect(session).toMatchObject({ officer: { id: 'P003' }, given: { by: 'P001' } });
    for (const call of ['cases.intake', 'home.agenda', 'settings.get'] as const)
      expect(await test.call(call, {})).toMatchObject({ error: { code: 'secret-must-change' } });
    expect(await test.call('cases.issue', aCase(outage))).toMatchObject({
      error: { code: 'secret-must-change' },
    });
    const again = { old: RESET_CLERK, new: RESET_CLERK };
    expect(await test.call('officers.changeOwnSecret', again)).toMatchObject({
      error: { code: 'secret-weak' },
    });
    await test.must('officers.changeOwnSecret', { old: RESET_CLERK, new: '519374' });
    await test.must('cases.issue', aCase(outage));
    await signIn(CLERK.code, '519374');
    expect((await test.must('officers.session', {})).session?.given).toBeNull();
  });

  it('approves nothing before it is changed', async () => {
    await reset('P002', RESET_SUPERVISOR);
    await signIn(CLERK.code, CLERK.secret);
    expect(await approve({ code: SUPERVISOR.code, secret: RESET_SUPERVISOR })).toMatchObject({
      error: { code: 'secret-must-change' },
    });
  });
});

describe('an administrator alone', () => {
  it('does not issue as the clerk and approve as the supervisor whose secrets he set (property 8)', async () => {
    await reset('P003', RESET_CLERK);
    await reset('P002', RESET_SUPERVISOR);
    await signIn(SUPERVISOR.code, RESET_SUPERVISOR);
    await test.must('officers.changeOwnSecret', { old: RESET_SUPERVISOR, new: OWN });
    await signIn(CLERK.code, RESET_CLERK);
    await test.must('officers.changeOwnSecret', { old: RESET_CLERK, new: '519374' });
    expect(await approve({ code: SUPERVISOR.code, secret: OWN })).toMatchObject({
      error: { code: 'approver-one-hand' },
    });
    expect(await approve(ADMINISTRATOR)).toMatchObject({ error: { code: 'approver-one-hand' } });
  });

  it('is no approver of one, nor approved by another, that he appointed', async () => {
    await signIn(ADMINISTRATOR.code, ADMINISTRATOR.secret);
    const extra = { code: 'PY09', name: 'Penyelia Kedua', role: 'supervisor' as const };
    await test.must('officers.add', { ...extra, secret: RESET_SUPERVISOR });
    await signIn('PY09', RESET_SUPERVISOR);
    await test.must('officers.changeOwnSecret', { old: RESET_SUPERVISOR, new: OWN });
    await signIn(ADMINISTRATOR.code, ADMINISTRATOR.secret);
    const { office } = await test.must('settings.get', {});
    const input = { office: { ...office, letOff: { waiverSen: 10_000, reductionSen: 0 } } };
    const asked = { code: 'PY09', secret: OWN, call: 'settings.saveOffice', input };
    expect(await test.call('officers.approve', asked)).toMatchObject({
      error: { code: 'approver-one-hand' },
    });
  });

  it('cancels no receipt of one whose secret he set', async () => {
    test.as('clerk');
    const { receipt } = await test.must('cases.issue', aCase(outage));
    await whenOut(test, receipt!.id);
    await reset('P003', RESET_CLERK);
    await signIn(SUPERVISOR.code, SUPERVISOR.secret);
    const input = { key: randomUUID(), id: receipt!.id, reason: 'Salah', original: 'surrendered' as const };
    const token = await approval(test, 'receipts.cancel', input, ADMINISTRATOR);
    expect(await test.call('receipts.cancel', input, token)).toMatchObject({
      error: { code: 'canceller-is-issuer' },
    });
  });

  it('is another person again the day after, and so are those whose secrets he never set', async () => {
    await reset('P003', RESET_CLERK);
    await signIn(CLERK.code, RESET_CLERK);
    await test.must('officers.changeOwnSecret', { old: RESET_CLERK, new: '519374' });
    await approved(test, 'cases.issue', waived());
    test.clock.set('2026-11-23T08:30');
    await signIn(CLERK.code, '519374');
    const input = waived();
    const token = await approval(test, 'cases.issue', input, ADMINISTRATOR);
    expect(await test.call('cases.issue', input, token)).toMatchObject({ ok: true });
  });

  it('does not wait for that day by leaving the secret as it was', async () => {
    await reset('P003', RESET_CLERK);
    test.clock.set('2026-11-25T08:30');
    await signIn(CLERK.code, RESET_CLERK);
    await test.must('officers.changeOwnSecret', { old: RESET_CLERK, new: '519374' });
    expect(await approve(ADMINISTRATOR)).toMatchObject({ error: { code: 'approver-one-hand' } });
  });
});
