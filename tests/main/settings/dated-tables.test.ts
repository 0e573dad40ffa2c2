import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSetting } from '../../../main/register/settings';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
});
afterEach(() => test.close());

const typeOf = async (id: string) => (await test.must('cases.get', { id })).type;

/** The summons at another price from a day on. */
async function dearer(from: string | undefined, amountSen: number) {
  test.as('supervisor');
  const { feeTables, office } = await test.must('settings.get', {});
  const table = feeTables.find(({ id }) => id === office.courts[0]!.feeTable)!;
  const items = table.items.map((item) => (item.code === 'saman' ? { ...item, amountSen } : item));
  await test.must('settings.saveFeeTable', { feeTable: { ...table, items }, from });
}

async function renamed(from: string | undefined) {
  test.as('administrator');
  const { caseTypes } = await test.must('settings.get', {});
  const changed = caseTypes.map((type) =>
    type.code === '014' ? { ...type, nameMs: 'Pembubaran perkahwinan', kind: 'application' as const } : type,
  );
  await test.must('settings.saveCaseTypes', { caseTypes: changed, from });
}

const asking = (outage: string, amountSen: number, day: string) =>
  aCase(outage, {
    fees: [{ code: 'saman', description: 'Saman', revenueCode: '72101', amountSen, nature: 'fee' }],
    hearing: { at: `${day}T09:00`, kind: 'sebutan', bench: 'Mahkamah 1' },
  });

it('a fee entered ahead is asked from its day on, and not before', async () => {
  const { outage } = await openOutage(test);
  await dearer('2026-11-25', 4000);
  test.as('clerk');
  expect(await test.call('cases.issue', asking(outage, 2000, '2026-12-15'))).toMatchObject({ error: { code: 'reason-needed' } }); // prettier-ignore
  const { receipt } = await test.must('cases.issue', asking(outage, 2500, '2026-12-15'));
  test.clock.set('2026-11-25T09:00');
  test.as('clerk');
  expect(await test.call('cases.issue', asking(outage, 2500, '2026-12-17'))).toMatchObject({ error: { code: 'reason-needed' } }); // prettier-ignore
  await test.must('cases.issue', asking(outage, 4000, '2026-12-17'));
  expect((await test.must('receipts.get', { id: receipt!.id })).lines).toMatchObject([{ amountSen: 2500 }]);
});

it.each(['2026-11-01', undefined, '2026-12-01'])(
  'a case keeps the type of its day, whatever is entered later from %s on',
  async (from) => {
    const { outage } = await openOutage(test);
    const { id } = (await test.must('cases.issue', aCase(outage))).case;
    test.clock.set('2026-11-22T15:00');
    await renamed(from);
    expect(await typeOf(id)).toMatchObject({ nameMs: 'Fasakh', kind: 'claim' });
    const { caseTypes } = await test.must('settings.get', {});
    const now = caseTypes.find(({ code }) => code === '014')?.kind;
    expect(now).toBe(from === '2026-12-01' ? 'claim' : 'application');
  },
);

it('a type that did not change has no row of its own', async () => {
  await openOutage(test);
  await renamed('2027-01-01');
  const { dated } = await test.must('settings.get', {});
  expect(dated.caseTypes.filter(({ from }) => from === '2027-01-01').map(({ code }) => code)).toEqual([
    '014',
  ]);
});

it('a fee entered ahead is taken back before its day, with a reason, and never afterwards', async () => {
  const { outage } = await openOutage(test);
  await dearer('2026-11-25', 4000);
  const { office } = await test.must('settings.get', {});
  const id = office.courts[0]!.feeTable;
  const takeBack = (from: string) =>
    test.call('settings.takeBackFeeTable', { id, from, reason: 'Pekeliling ditangguhkan' });
  expect(await takeBack('2026-11-24')).toMatchObject({ error: { code: 'change-unknown' } });
  expect(await takeBack('2026-11-25')).toMatchObject({ ok: true });
  expect(await takeBack('2026-11-25')).toMatchObject({ error: { code: 'change-unknown' } });
  await dearer('2026-11-26', 4000);
  test.clock.set('2026-11-26T09:00');
  test.as('supervisor');
  expect(await takeBack('2026-11-26')).toMatchObject({ error: { code: 'change-in-force' } });
  test.as('clerk');
  await test.must('cases.issue', asking(outage, 4000, '2026-12-17'));
  const tx = test.counter.opened().reading();
  expect(readSetting(tx, 'feesTakenBack')).toMatchObject([
    { table: id, from: '2026-11-25', officer: 'P002' },
  ]);
  const journal = tx.all<{ data: string }>("SELECT data FROM journal WHERE kind = 'settings.taken-back'");
  expect(journal).toHaveLength(1);
  expect(journal[0]!.data).not.toContain('Pekeliling');
});

it('a new fee table is there from its day on, and taken back before it leaves nothing', async () => {
  test.as('supervisor');
  const { feeTables } = await test.must('settings.get', {});
  const feeTable = { ...feeTables[0]!, id: 'MY-03-BAHARU', nameMs: 'Kelantan: jadual baharu' };
  const known = async () =>
    (await test.must('settings.get', {})).feeTables.some(({ id }) => id === feeTable.id);
  const from = '2026-12-01';
  await test.must('settings.saveFeeTable', { feeTable, from });
  expect(await known()).toBe(false);
  await test.must('settings.takeBackFeeTable', { id: feeTable.id, from, reason: 'Pekeliling ditangguhkan' });
  await test.must('settings.saveFeeTable', { feeTable, from: '2026-12-02' });
  test.clock.set('2026-12-02T09:00');
  test.as('supervisor');
  expect(await known()).toBe(true);
});
