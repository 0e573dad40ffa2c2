import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approved } from '../approved';

let test: TestCounter;
afterEach(() => test.dispose());

it('issues a case with its receipt and summons, and both papers wait for the printer', async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  const issued = await test.must('cases.issue', aCase(outage));
  expect(issued.case.number).toBe('03001-014-0101-2026');
  expect(issued.receipt).toMatchObject({ number: 'R2-000001', amountSen: 2500, changeSen: 2500 });
  expect(issued.summons?.copies).toBe(3);
  expect(issued.papers.map((paper) => paper.kind)).toEqual(['receipt', 'summons']);
});

it('gives the same receipt for the same key, and refuses the key for anything else', async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  const input = aCase(outage);
  const first = await test.must('cases.issue', input);
  expect(await test.must('cases.issue', input)).toEqual(first);
  expect(await test.call('cases.issue', { ...input, payer: 'Orang lain' })).toMatchObject({
    ok: false,
    error: { code: 'key-reused' },
  });
});

it('asks a reason for less than the table, whatever the form says the table asks', async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  const [line] = aCase(outage).fees;
  const cheap = { ...line!, amountSen: 1000, tableSen: 1000 };
  expect(await test.call('cases.issue', aCase(outage, { fees: [cheap] }))).toMatchObject({
    ok: false,
    error: { code: 'reason-needed', fields: [{ path: 'fees.0.reason' }] },
  });
  expect(await test.call('cases.issue', aCase(outage, { fees: [{ ...cheap, code: 'lain' }] }))).toMatchObject(
    {
      ok: false,
      error: { code: 'fee-line-missing' },
    },
  );
  const issued = await approved(
    test,
    'cases.issue',
    aCase(outage, { fees: [{ ...cheap, reason: 'Perintah mahkamah' }] }),
  );
  expect(issued.receipt?.amountSen).toBe(1000);
});

it('leaves out numbers that ESV3 turns out to have given itself', async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  test.as('supervisor');
  const series = { court: '03001', caseType: '014', year: 2026 };
  const stated = {
    key: randomUUID(),
    series,
    serial: 104,
    source: 'ict' as const,
    asAtLocal: '2026-11-22T08:20',
  };
  await test.must('cases.setLastOfficial', stated);
  test.as('clerk');
  expect((await test.must('cases.issue', aCase(outage))).case.number).toBe('03001-014-0105-2026');
});

it('keeps what a waiver let off and what another system was paid, without a receipt of ours', async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  const waiver = { method: 'waiver', authority: 'Pendaftar', reason: 'Tidak berkemampuan' } as const;
  expect((await approved(test, 'cases.issue', aCase(outage, { payment: waiver }))).receipt).toBeNull();
  const elsewhere = { method: 'external', system: 'IGFMAS', number: 'IG-77' } as const;
  expect((await test.must('cases.issue', aCase(outage, { payment: elsewhere }))).receipt).toBeNull();
  const kept = test.counter
    .opened()
    .reading()
    .all('SELECT method, amount_sen AS sen FROM payments WHERE case_id IS NOT NULL ORDER BY method');
  expect(kept).toEqual([
    { method: 'external', sen: 2500 },
    { method: 'waiver', sen: 2500 },
  ]);
  expect(await test.call('cases.issue', aCase(outage, { payment: elsewhere }))).toMatchObject({
    ok: false,
    error: { code: 'reference-claimed' },
  });
});

it('begins a new year at number one once a supervisor says that ESV3 has given none yet', async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  test.as('supervisor');
  const series = { court: '03001', caseType: '017', year: 2026 };
  const none = {
    key: randomUUID(),
    series,
    serial: 0,
    source: 'ict' as const,
    asAtLocal: '2026-11-22T08:20',
  };
  await test.must('cases.setLastOfficial', none);
  await test.must('cases.giveRange', { key: randomUUID(), series, first: 1, last: 10 });
  const { series: known } = await test.must('cases.numbers', {});
  expect(known.find((row) => row.series.caseType === '017')?.lastOfficial).toMatchObject({
    serial: 0,
    number: '',
  });
  test.as('clerk');
  const issued = await test.must('cases.issue', aCase(outage, { caseType: '017' }));
  expect(issued.case.number).toBe('03001-017-0001-2026');
});
