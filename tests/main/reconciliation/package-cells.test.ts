/** What the package says of the work list is what the list itself says, though it walks cursors and never reads a list. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { reregistrationCells } from '../../../main/features/reconciliation/work-list/reregistration-cells';
import { eachLineCells, readLines } from '../../../main/features/receipts/rows/receipts';
import { openTestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approved } from '../approved';

it('says the same as the work list, and leaves no cursor open when it is stopped', async () => {
  const test = await openTestCounter();
  const { outage } = await openOutage(test);
  const issued = [];
  for (let n = 0; n < 9; n++) {
    const payment = { method: 'waiver' as const, authority: 'Pendaftar', reason: 'Tidak berkemampuan' };
    issued.push(await approved(test, 'cases.issue', aCase(outage, n % 4 === 2 ? { payment } : {})));
  }
  test.clock.set('2026-11-22T12:00');
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK JKSM' });
  for (const { case: taken } of issued.slice(0, 4)) {
    const item = taken.id;
    await test.must('reconciliation.take', { item });
    await test.must('reconciliation.enter', { item, officialNumber: taken.number });
  }
  const tx = test.counter.opened().reading();
  const cells = [...reregistrationCells(tx, outage, 'ESV3')];
  const { rows } = await test.must('reconciliation.list', { outage });
  expect(
    cells.map((row) => [row.item, row.manual_number, row.official_number, row.result, row.reference]),
  ).toEqual(
    rows.map((row) => [row.item, row.manualNumber, row.officialNumber ?? '', row.result, row.reference]),
  );
  expect(new Set(cells.map(({ result }) => result))).toEqual(new Set(['same', 'open']));

  for (const row of reregistrationCells(tx, outage, 'ESV3')) if (row.item) break;
  await test.must('cases.keepDraft', { draft: randomUUID(), value: { claim: 'Fasakh' } });

  const receipts = issued.flatMap(({ receipt }) => (receipt ? [receipt] : []));
  expect([...eachLineCells(tx, 0, Number.MAX_SAFE_INTEGER)]).toEqual(
    receipts.flatMap(
      ({ id, number }) =>
      readLines(tx, id).map((line, index) => ({
        number, line: String(index + 1), revenue_code: line.revenueCode, description: line.description, amount_sen: String(line.amountSen),
      })), // prettier-ignore
    ),
  );
  await test.dispose();
});
