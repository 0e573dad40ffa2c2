import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approved, whenOut } from '../approved';

let test: TestCounter;
let outage: string;

beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
});
afterEach(() => test.dispose());

const HEAD = 'Dicetak: 20/11/2026 16:45\nNO. KES,PLAINTIF,NO. KP,DEFENDAN,NO. KP,TARIKH DAFTAR\n';

async function importPrint(...rows: string[]): Promise<void> {
  test.as('supervisor');
  const base64 = Buffer.from(`${HEAD}${rows.join('\n')}\n`).toString('base64');
  const { token } = await test.must('cases.chooseCauseBook', { name: 'kausa.csv', base64 });
  await test.must('cases.importCauseBook', { token });
}

async function restored(): Promise<void> {
  test.clock.set('2026-11-22T12:00');
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK JKSM' });
}

const rowOf = async (item: string) => (await test.must('reconciliation.row', { item })).row;

async function enter(item: string, officialNumber: string) {
  await test.must('reconciliation.take', { item });
  return (await test.must('reconciliation.enter', { item, officialNumber })).result;
}

describe('a number that stands in the imported cause book', () => {
  it.each([
    ['under other people is in doubt, not new', 'Orang Lain,700101-01-1234', 'clash'],
    ['under the same people is theirs', 'Salmah binti Contoh,850101-03-5012', 'new'],
    ['under the same name, where no identity stands', 'SALMAH BINTI CONTOH,', 'new'],
  ])('%s', async (_name, people, result) => {
    const { case: issued } = await test.must('cases.issue', aCase(outage));
    await importPrint(`03001-014-0042-2026,${people},Misal,,02/11/2026`);
    await restored();
    expect(await enter(issued.id, '03001-014-0042-2026')).toBe(result);
  });
});

it('a passport is no No. KP among the values for ESV3', async () => {
  const [first] = aCase(outage).first;
  const { case: issued } = await test.must(
    'cases.issue',
    aCase(outage, { first: [{ ...first!, idType: 'passport', idNumber: 'A1234567' }] }),
  );
  const { copy } = await rowOf(issued.id);
  expect(copy).toContainEqual({ label: 'firstPassport', value: 'A1234567', former: null });
  expect(copy).toContainEqual({ label: 'secondIdNumber', value: '800202-03-5011', former: null });
  expect(copy.map(({ label }) => label)).not.toContain('firstIdNumber');
});

it('a case whose receipt was cancelled says so, and whether the original is still out', async () => {
  const { case: issued, receipt } = await test.must('cases.issue', aCase(outage));
  expect((await rowOf(issued.id)).cancelled).toBeNull();
  await whenOut(test, receipt!.id);
  const input = {
    key: randomUUID(),
    id: receipt!.id,
    reason: 'Salah pihak',
    original: 'not-returned' as const,
  };
  await approved(test, 'receipts.cancel', input);
  const said = { number: receipt!.number, amountSen: 2500, originalOut: true };
  expect(await rowOf(issued.id)).toMatchObject({ cancelled: said, receiptNumber: null, reference: '' });
  const replaceable = { payer: 'Salmah binti Contoh' };
  const { cancelled } = await test.must('cases.get', { id: issued.id });
  expect(cancelled).toEqual({ ...said, id: receipt!.id, replaceable });
  await approved(test, 'receipts.takeBackOriginal', { key: randomUUID(), id: receipt!.id });
  expect((await rowOf(issued.id)).cancelled?.originalOut).toBe(false);
});
