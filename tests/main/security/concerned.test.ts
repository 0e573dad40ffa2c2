/** Nobody decides, or approves, what concerns themselves. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_OFFICERS } from '../../../main/features/drills/demo-office';
import { features } from '../../../main/features/features';
import { contract } from '../../../preload/contract/contract';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { agreed, approval } from '../approved';

const [ADMINISTRATOR, SUPERVISOR, CLERK] = DEMO_OFFICERS;

let test: TestCounter;
beforeEach(async () => (test = await openTestCounter()));
afterEach(() => test.dispose());

type Secret = Readonly<{ code: string; secret: string }>;
const own = ({ code, secret }: Secret) => ({ code, secret });
const pair = (first: Secret, second: Secret): [Secret, Secret] => [own(first), own(second)];
const refused = { error: { code: 'person-concerned' } };

describe('whom the matter concerns', () => {
  it('is said for every call that a second person decides by rule or together', () => {
    const decided = Object.entries(contract as Record<string, { twoPeople?: string; approval?: string }>)
      .filter(([, { twoPeople, approval: by }]) => twoPeople !== undefined || by === 'by-rule')
      .map(([name]) => name);
    const said = features.flatMap(({ concerns }) => Object.keys(concerns ?? {}));
    expect(said.sort()).toEqual(decided.sort());
    expect(decided.length).toBeGreaterThan(5);
  });

  /** A serial that the clerk issued and an older copy lost. */
  async function lost() {
    const { outage } = await openOutage(test);
    await test.must('cases.issue', aCase(outage));
    await test.counter.prints.stop();
    const { name } = await test.must('backups.make', {});
    await test.must('cases.issue', aCase(outage));
    const path = join(test.folder, 'sandaran', name);
    test.as('supervisor');
    // nothing vanishes by a restore, so its issuer may stand for that; what became of the serial others say
    const { recoveryCode } = test;
    await agreed(test, 'backups.restore', { path, recoveryCode, reason: 'Ujian' }, [SUPERVISOR, CLERK]);
    test.as('supervisor');
    const [first] = (await test.must('receipts.unknownSerials', {})).serials;
    const { book, serial } = first!;
    return (fate: object, ...people: [Secret, Secret]) =>
      test.call('officers.agree', {
        call: 'receipts.settleSerial',
        input: { key: randomUUID(), book, serial, fate },
        people: pair(...people),
      });
  }
  const cancelled = { kind: 'cancelled', reason: 'Tiada' };

  it('settles no serial that they may have issued, or that its paper says they did', async () => {
    const agreeOn = await lost();
    const captured = {
      ...{ kind: 'captured', caseNumber: '', payer: 'Contoh', amountSen: 2500 },
      ...{ issuedOn: '2026-11-22', note: '' },
    };
    expect(await agreeOn(cancelled, SUPERVISOR, CLERK)).toMatchObject(refused);
    expect(await agreeOn({ ...captured, issuer: null }, CLERK, ADMINISTRATOR)).toMatchObject(refused);
    const supervisors = { ...captured, issuer: 'P002' };
    expect(await agreeOn(supervisors, SUPERVISOR, ADMINISTRATOR)).toMatchObject(refused);
    expect(await agreeOn(supervisors, CLERK, ADMINISTRATOR)).toMatchObject({ ok: true });
  });

  it('approves no fee let off to themselves', async () => {
    const { outage } = await openOutage(test);
    const waiver = { method: 'waiver' as const, authority: 'Pendaftar', reason: 'Miskin' };
    const input = aCase(outage, { payment: waiver, payer: ' penyelia  CONTOH' });
    const { code, secret } = SUPERVISOR;
    expect(await test.call('officers.approve', { code, secret, call: 'cases.issue', input })).toMatchObject({
      error: { code: 'approver-concerned' },
    });
    const token = await approval(test, 'cases.issue', input, ADMINISTRATOR);
    expect(await test.call('cases.issue', input, token)).toMatchObject({ ok: true });
  });

  it('counts whoever set their secret today', async () => {
    const agreeOn = await lost();
    expect(await agreeOn(cancelled, SUPERVISOR, ADMINISTRATOR)).toMatchObject({ ok: true });
    test.as('administrator');
    await test.must('officers.resetSecret', { officer: 'P003', secret: '730164' });
    expect(await agreeOn(cancelled, SUPERVISOR, ADMINISTRATOR)).toMatchObject(refused);
  });

  it('an administrator’s own secret is not reset by whoever sits at the open screen', async () => {
    test.as('administrator');
    const own = { officer: 'P001', secret: 'hujan di bumbung rumah' };
    expect(await test.call('officers.resetSecret', own)).toMatchObject({
      error: { code: 'reset-own-secret' },
    });
  });
});
