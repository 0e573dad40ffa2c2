/** Whatever is called in whatever order under changing options: Pilihan 2 makes no number and no receipt (S1.9). */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../helpers/counter';
import { anEsv2Case } from '../helpers/esv2';
import { aCase, openOutage } from '../helpers/outage';

let test: TestCounter;
let outage: string;
beforeAll(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
});
afterAll(() => test.dispose());

const OPTIONS = ['P1', 'P2', 'P3'] as const;
const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('decide' as const), option: fc.constantFrom(...OPTIONS) }),
    fc.record({ act: fc.constantFrom('issue' as const) }),
    fc.record({ act: fc.constant('record' as const), serial: fc.integer({ min: 95, max: 125 }) }),
    fc.record({ act: fc.constantFrom('arrive' as const, 'reopen' as const), at: fc.nat(5) }),
  ),
  { minLength: 4, maxLength: 12 },
);

const made = () => {
  const tx = test.counter.opened().reading();
  const count = (sql: string) => tx.one<{ n: number }>(sql).n;
  return {
    receipts: count('SELECT count(*) AS n FROM receipts'),
    byHand: count("SELECT count(*) AS n FROM cases WHERE option <> 'P2'"),
    rows: count('SELECT count(*) AS n FROM reregistration_rows'),
    numbers: count('SELECT count(*) AS n FROM cases'),
    apart: count('SELECT count(DISTINCT number) AS n FROM cases'),
  };
};

it('numbers and receipts come from F9 under Pilihan 1 alone, and no two cases bear one number', async () => {
  let option: (typeof OPTIONS)[number] = 'P1';
  await fc.assert(
    fc.asyncProperty(acts, async (steps) => {
      for (const step of steps) {
        const before = made();
        test.as('supervisor');
        if (step.act === 'decide') {
          await test.must('outages.decide', { id: outage, court: '03001', option: step.option, reason: '' });
          ({ option } = step);
        } else if (step.act === 'issue') {
          const answer = await test.call('cases.issue', aCase(outage));
          expect(answer.ok ? 'made' : answer.error.code).toBe(option === 'P1' ? 'made' : 'option-forbids');
        } else if (step.act === 'record') {
          const number = `03001-014-${String(step.serial).padStart(4, '0')}-2026`;
          const answer = await test.call('esv2.record', anEsv2Case(outage, number));
          const expected = option === 'P2' ? [undefined, 'esv2-number-taken'] : ['option-forbids'];
          expect(expected).toContain(answer.ok ? undefined : answer.error.code);
        } else {
          const item = (await test.must('esv2.list', {})).rows[step.at]?.item;
          if (item !== undefined)
            await (step.act === 'arrive'
              ? test.call('esv2.arrive', { item, esv3Number: '' })
              : test.call('esv2.reopen', { item, reason: 'Silap' }));
        }
        const after = made();
        const issued = step.act === 'issue' && option === 'P1' ? 1 : 0;
        expect(after.receipts - before.receipts).toBe(issued);
        expect(after.byHand - before.byHand).toBe(issued);
        expect(after.rows - before.rows).toBe(issued);
        expect(after.apart).toBe(after.numbers);
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);
