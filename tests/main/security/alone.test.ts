/** Where only one can come: one person with the sealed recovery code, told everywhere until another stands for it. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_OFFICERS } from '../../../main/features/drills/demo-office';
import { unpack, content } from '../../package/package-files';
import { verifyPackage } from '../../../package/verify-package';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { allowAlone, approval, approved, decidedAlone, knownRecoveryCode } from '../approved';

const [ADMINISTRATOR, SUPERVISOR, CLERK] = DEMO_OFFICERS;
const time = { statedLocal: '2026-11-22T08:40', confirmed: true, reason: 'Jam tersilap' };

let test: TestCounter;
beforeEach(async () => (test = await openTestCounter()));
afterEach(() => test.dispose());

const alone = (recoveryCode: string, { code, secret }: { code: string; secret: string } = ADMINISTRATOR) =>
  test.call('officers.decideAlone', { code, secret, recoveryCode, call: 'settings.stateTime', input: time });
const decisions = async () => {
  test.as('supervisor');
  return (await test.must('officers.decisions', { after: null })).rows;
};

describe('one person', () => {
  it('decides nothing alone as the app is shipped, not even with the recovery code', async () => {
    expect(await alone(knownRecoveryCode(test))).toMatchObject({ error: { code: 'alone-not-allowed' } });
  });

  it('does not switch it on alone', async () => {
    test.as('administrator');
    const { office } = await test.must('settings.get', {});
    const input = { office: { ...office, aloneAllowed: true } };
    expect(await test.call('settings.saveOffice', input)).toMatchObject({
      error: { code: 'approval-needed', values: { what: 'alone' } },
    });
    const { code, secret } = ADMINISTRATOR;
    const own = { code, secret, call: 'settings.saveOffice', input };
    expect(await test.call('officers.approve', own)).toMatchObject({ error: { code: 'approver-is-actor' } });
  });

  it('needs the right code, the right secret, and is no clerk', async () => {
    const recoveryCode = await allowAlone(test);
    expect(await alone('AAAAA-AAAAA-AAAAA-AAAAA-AAAAA')).toMatchObject({
      error: { code: 'recovery-code-wrong' },
    });
    expect(await alone(recoveryCode, { ...ADMINISTRATOR, secret: 'salah-sekali' })).toMatchObject({
      error: { code: 'secret-wrong' },
    });
    expect(await alone(recoveryCode, CLERK)).toMatchObject({ error: { code: 'supervisor-needed' } });
    expect(await alone(recoveryCode)).toMatchObject({ ok: true });
  });

  it('is told on the home list until another person countersigns, and that person is not the same one', async () => {
    await decidedAlone(test, 'settings.stateTime', time, await allowAlone(test));
    const [decision] = await decisions();
    expect(decision).toMatchObject({ first: 'P001', second: null, countersigned: null });
    const kinds = async () => (await test.must('home.agenda', {})).lines.map(({ kind }) => kind);
    expect(await kinds()).toContain('decided-alone');
    const input = { decision: decision!.seq };
    const own = await approval(test, 'officers.countersign', input, ADMINISTRATOR);
    expect(await test.call('officers.countersign', input, own)).toMatchObject({
      error: { code: 'same-person' },
    });
    await approved(test, 'officers.countersign', input);
    expect(await kinds()).not.toContain('decided-alone');
    expect(await decisions()).toMatchObject([{ countersigned: 'P002' }]);
    const again = await approval(test, 'officers.countersign', input);
    expect(await test.call('officers.countersign', input, again)).toMatchObject({
      error: { code: 'decision-signed' },
    });
  });

  it('does not become the second person by setting somebody’s secret', async () => {
    await decidedAlone(test, 'settings.stateTime', time, await allowAlone(test));
    test.as('administrator');
    await test.must('officers.resetSecret', { officer: 'P002', secret: 'tangga batu kelabu' });
    await test.must('officers.signIn', { code: SUPERVISOR.code, secret: 'tangga batu kelabu' });
    await test.must('officers.changeOwnSecret', { old: 'tangga batu kelabu', new: 'hujan di bumbung rumah' });
    const [decision] = await decisions();
    const input = { decision: decision!.seq };
    const puppet = { ...SUPERVISOR, secret: 'hujan di bumbung rumah' };
    const token = await approval(test, 'officers.countersign', input, puppet);
    expect(await test.call('officers.countersign', input, token)).toMatchObject({
      error: { code: 'approver-one-hand' },
    });
  });
});

it('what one person decided alone stands in every package until it is countersigned', async () => {
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  const recoveryCode = await allowAlone(test);
  await decidedAlone(test, 'settings.stateTime', { ...time, statedLocal: '2026-11-22T11:55' }, recoveryCode);
  const [decision] = await decisions();
  test.clock.set('2026-11-22T12:00');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK JKSM' });
  const folder = join(test.folder, 'pakej');
  mkdirSync(folder);
  const drawn = async () => {
    test.as('supervisor');
    const { file } = await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
    expect(await verifyPackage(file, {})).toMatchObject({ whole: true, problems: [] });
    const manifest = JSON.parse(content(await unpack(file), 'manifest.json')) as { alone: number[] };
    return manifest.alone;
  };
  expect(await drawn()).toEqual([decision!.seq]);
  test.clock.forward(60_000);
  expect(await drawn()).toEqual([decision!.seq]);
  await approved(test, 'officers.countersign', { decision: decision!.seq });
  test.clock.forward(60_000);
  expect(await drawn()).toEqual([]);
});
