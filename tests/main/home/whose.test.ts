import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approval, approved, whenOut } from '../approved';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
});
afterEach(() => test.dispose());

const lineOf = async (kind: string) =>
  (await test.must('home.agenda', {})).lines.find((line) => line.kind === kind);

describe('the home list', () => {
  it('says whose a line is, and opens what its words name', async () => {
    test.as('clerk');
    const { id } = await test.must('outages.report', {
      key: randomUUID(), system: 'ESV3', startedLocal: '2026-11-22T08:15', toldBy: 'BTMK JKSM', toldHow: 'telephone', note: '',
    }); // prettier-ignore
    expect(await lineOf('outage-to-confirm')).toMatchObject({ by: 'supervisor', to: `/outages/${id}` });
  });

  it('names originals that are out, missing documents, cases without receipt and types without range', async () => {
    const { outage } = await openOutage(test);
    for (const kind of ['documents-missing', 'originals-out', 'case-without-receipt'])
      expect(await lineOf(kind), kind).toBeUndefined();
    expect(await lineOf('types-without-range')).toMatchObject({
      values: { count: 9 },
      to: '/numbers',
      by: 'supervisor',
    });
    // as at 08:00, and the outage began at 08:15
    expect(await lineOf('numbers-old')).toMatchObject({ values: { count: 3 } });
    const { case: issued, receipt } = await test.must('cases.issue', aCase(outage));
    expect(await lineOf('documents-missing')).toMatchObject({
      values: { number: issued.number, count: 1 },
      to: `/cases/${issued.id}`,
    });
    await whenOut(test, receipt!.id);
    const cancel = {
      key: randomUUID(),
      id: receipt!.id,
      reason: 'Salah pihak',
      original: 'not-returned' as const,
    };
    await approved(test, 'receipts.cancel', cancel);
    expect(await lineOf('case-without-receipt')).toMatchObject({ to: `/cases/${issued.id}` });
    expect(await lineOf('originals-out')).toMatchObject({ to: `/receipts/${receipt!.id}` });
    await approved(test, 'receipts.takeBackOriginal', { key: randomUUID(), id: receipt!.id });
    expect(await lineOf('originals-out')).toBeUndefined();
  });
});

describe('a supervisor’s call at a clerk’s screen', () => {
  const report = async () => {
    test.as('clerk');
    return test.must('outages.report', {
      key: randomUUID(), system: 'ESV3', startedLocal: '2026-11-22T08:15', toldBy: 'BTMK JKSM', toldHow: 'telephone', note: '',
    }); // prettier-ignore
  };

  it('is made by the approval of a supervisor, and counts as theirs', async () => {
    const { id } = await report();
    const input = { id, reason: '' };
    expect(await test.call('outages.confirm', input)).toMatchObject({ error: { code: 'role-forbidden' } });
    await approved(test, 'outages.confirm', input);
    const events = test.counter.opened().reading().all<{ kind: string; officer: string }>(
      'SELECT kind, officer FROM outage_events WHERE outage = ? ORDER BY id', id,
    ); // prettier-ignore
    expect(events.find(({ kind }) => kind === 'confirmed')?.officer).toBe('P002');
    expect(test.counter.sessions.current()?.officer.role).toBe('clerk');
  });

  it('is good for that input alone, and once', async () => {
    const { id } = await report();
    const token = await approval(test, 'outages.confirm', { id, reason: '' });
    expect(await test.call('outages.confirm', { id, reason: 'lain' }, token)).toMatchObject({
      error: { code: 'approval-wrong' },
    });
    expect(await test.call('outages.confirm', { id, reason: '' }, token)).toMatchObject({
      error: { code: 'approval-wrong' },
    });
  });

  it('corrects a fee table there, and it counts as the supervisor’s', async () => {
    test.as('clerk');
    const [table] = (await test.must('settings.get', {})).feeTables;
    const feeTable = { ...table!, nameMs: 'Jadual yang dibetulkan' };
    expect(await test.call('settings.saveFeeTable', { feeTable })).toMatchObject({
      error: { code: 'role-forbidden' },
    });
    await approved(test, 'settings.saveFeeTable', { feeTable });
    expect((await test.must('settings.get', {})).feeTables).toContainEqual(feeTable);
    const saved = test.counter
      .opened()
      .reading()
      .get<{ data: string }>(
        `SELECT data FROM journal WHERE kind = 'settings.saved' ORDER BY seq DESC LIMIT 1`,
      );
    expect(JSON.parse(saved!.data)).toMatchObject({ name: 'feeTables', by: 'P002' });
  });

  it('is lent for no call that is not meant to be', async () => {
    test.as('clerk');
    const { office } = await test.must('settings.get', {});
    const [administrator] = (await import('../../../main/features/drills/demo-office')).DEMO_OFFICERS;
    await expect(
      approval(
        test,
        'settings.saveCaseTypes',
        { caseTypes: (await test.must('settings.get', {})).caseTypes },
        administrator,
      ),
    ).rejects.toThrow('approver-role');
    expect(await test.call('settings.saveOffice', { office }, 'x')).toMatchObject({
      error: { code: 'role-forbidden' },
    });
  });
});
