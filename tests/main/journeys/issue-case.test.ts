import { afterEach, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

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
