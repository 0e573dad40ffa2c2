/** Odd input: nothing is taken twice because it was typed differently, nothing is shown as what it is not. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { InputOf } from '../../../preload/contract/contract';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
});
afterEach(() => test.dispose());

type Case = Partial<InputOf<'cases.issue'>>;
const issue = (change: Case) => test.call('cases.issue', aCase(outage, change));
const count = (sql: string) => test.counter.register!.reading().one<{ n: number }>(sql).n;

it.each(['ig 12-3', 'IG 12-3', 'IG\u200B12-3', '\u202EIG12-3', 'ig12-3'])(
  'a receipt of iGFMAS stands for one case, also when it is typed as %j',
  async (number) => {
    const paid = (as: string): Case => ({ payment: { method: 'external', system: 'IGFMAS', number: as } });
    expect((await issue(paid('IG12-3'))).ok).toBe(true);
    expect(await issue(paid(number))).toMatchObject({ error: { code: 'reference-claimed' } });
    expect((await issue(paid('IG1-23'))).ok).toBe(true);
  },
);

it.each(['k 100', 'K100 ', 'K1\uFEFF00'])(
  'a pre-printed form is used once, also as %j',
  async (formSerial) => {
    expect((await issue({ formSerial: 'K100' })).ok).toBe(true);
    expect(await issue({ formSerial })).toMatchObject({ error: { code: 'form-serial-used' } });
  },
);

it('a name cannot turn the reading round, and a hearing needs a day that exists', async () => {
  const answer = await issue({ payer: 'Ali \u202Ebin\u2066 Abu\u200B' });
  expect(answer.ok).toBe(true);
  expect(count(`SELECT count(*) AS n FROM receipts WHERE payer = 'Ali bin Abu'`)).toBe(1);
  for (const at of ['2027-02-30T09:00', '2027-01-05T24:30', '2027-13-01T09:00'])
    expect(await issue({ hearing: { at, kind: 'sebutan', bench: 'x' } })).toMatchObject({
      error: { code: 'input-invalid', fields: [{ path: 'hearing.at', code: 'time-malformed' }] },
    });
});

it.each([
  ['a lone surrogate', { payer: 'A\uD800' }],
  ['ten thousand letters', { payer: 'x'.repeat(10_000) }],
  ['half a sen', { payment: { method: 'cash' as const, tenderedSen: 0.5 } }],
  ['less than nothing', { payment: { method: 'cash' as const, tenderedSen: -1 } }],
  ['no payer', { payer: ' \u200B\n' }],
])('%s is refused and leaves nothing', async (_what, change) => {
  expect(await issue(change)).toMatchObject({ error: { code: 'input-invalid' } });
  expect(count('SELECT count(*) AS n FROM receipts') + count('SELECT count(*) AS n FROM cases')).toBe(0);
});

it('formulas and rarer letters stand exactly as they were entered', async () => {
  const payer = '=HYPERLINK("x") ʿAlī al-Raḥmān @ “Raju”';
  expect((await issue({ payer })).ok).toBe(true);
  expect(test.counter.register!.reading().get('SELECT payer FROM receipts')).toEqual({ payer });
});

it('a line of the table goes where the table says, whatever the form says of it', async () => {
  const [fee] = aCase(outage).fees;
  expect((await issue({ fees: [{ ...fee!, revenueCode: '99999', nature: 'trust' }] })).ok).toBe(true);
  const line = test.counter.register!.reading().get('SELECT revenue_code, nature FROM receipt_lines');
  expect(line).toEqual({ revenue_code: '72101', nature: 'fee' });
});

it('no case is taken under another system’s outage', async () => {
  test.as('supervisor');
  const { id } = await test.must('outages.report', {
    ...{ key: randomUUID(), system: 'IGFMAS', startedLocal: '2026-11-22T08:00', toldBy: 'x' },
    ...{ toldHow: 'seen' as const, note: '' },
  });
  await test.must('outages.confirm', { id, reason: 'x' });
  const decided = { id, court: '03001', option: 'P1' as const, reason: '' };
  expect(await test.call('outages.decide', decided)).toMatchObject({
    error: { code: 'option-not-for-system' },
  });
  test.as('clerk');
  expect(await test.call('cases.issue', aCase(id))).toMatchObject({ error: { code: 'option-forbids' } });
});

it('no real receipt book looks like a drill’s', async () => {
  test.as('supervisor');
  const book = { key: randomUUID(), prefix: 'LATIHAN-R3-', width: 6, first: 1, last: 9 };
  expect(await test.call('receipts.giveBook', book)).toMatchObject({ error: { code: 'block-malformed' } });
});

it('a block with digits too many is refused: a restore without a witness would list each serial of it', async () => {
  test.as('supervisor');
  const book = { key: randomUUID(), prefix: 'R3-', width: 9, first: 1, last: 100_000_000 };
  expect(await test.call('receipts.giveBook', book)).toMatchObject({ error: { code: 'block-malformed' } });
});

it('an issued case’s draft does not come back with a late key stroke, and a draft is the typist’s alone', async () => {
  const input = aCase(outage);
  expect((await test.call('cases.issue', input)).ok).toBe(true);
  await test.must('cases.keepDraft', { draft: input.key, value: { payer: 'x' } });
  expect((await test.must('cases.draft', {})).draft).toBeNull();

  const draft = randomUUID();
  await test.must('cases.keepDraft', { draft, value: { payer: 'the clerk’s' } });
  test.as('supervisor');
  expect((await test.must('cases.draft', {})).draft).toBeNull();
  await test.must('cases.keepDraft', { draft, value: { payer: 'the supervisor’s' } });
  test.as('clerk');
  expect((await test.must('cases.draft', {})).draft).toBeNull();
});
