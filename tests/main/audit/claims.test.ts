/** A reference is claimed until another person finds the money under it. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { soundnessOf } from '../../../main/features/backups/soundness';
import { features } from '../../../main/features/features';
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

const WAYS = {
  cheque: { method: 'cheque', bank: 'Bank Contoh', number: '000123', date: '2026-11-22' },
  card: { method: 'card', reference: 'AP 55' },
  qr: { method: 'qr', reference: 'QR-9' },
  external: { method: 'external', system: 'ISPEKS', number: '26117210731' },
} as const;
const take = (payment: InputOf<'cases.issue'>['payment']) =>
  test.must('cases.issue', aCase(outage, { payment }));
const claims = async () => (await test.must('receipts.claims', { after: null })).rows;
const match = (payment: number, number: string, amountSen = 2500) =>
  test.call('receipts.match', { key: randomUUID(), payment, number, amountSen });

it('stands on the list and on the home list until it is matched; cash and waivers never do', async () => {
  await take({ method: 'cash', tenderedSen: 5000 });
  for (const payment of Object.values(WAYS)) await take(payment);
  const open = await claims();
  expect(open.map(({ method }) => method)).toEqual(['external', 'qr', 'card', 'cheque']);
  const { lines } = await test.must('home.agenda', {});
  expect(lines).toContainEqual(
    expect.objectContaining({ kind: 'references-unmatched', values: { count: 4 } }),
  );
  test.as('supervisor');
  const written = ['0026117210731', 'qr-9', 'ap55', '000123'];
  for (const [at, { seq }] of open.entries())
    expect(await match(seq, written[at]!)).toMatchObject({ ok: true });
  expect(await claims()).toEqual([]);
  // newest first, as the list shows them: their rows are proved in the order in which they came in
  expect(await soundnessOf(test.counter.opened(), features)).toBeUndefined();
});

describe('a match', () => {
  it('is refused to the one who took it, and the try is kept', async () => {
    await take(WAYS.qr);
    const [claim] = await claims();
    expect(await match(claim!.seq, 'QR-9')).toMatchObject({ error: { code: 'matcher-is-collector' } });
    const kept = test.counter.opened().reading().all<{ data: string }>(
      `SELECT data FROM journal WHERE kind = 'calls.refused'`,
    ); // prettier-ignore
    expect(kept).toEqual([{ data: '{"call":"receipts.match","code":"matcher-is-collector"}' }]);
  });

  it.each([
    ['another number', 'QR-8', 2500],
    ['another amount', 'QR-9', 2501],
  ])('is none with %s', async (_what, number, amountSen) => {
    await take(WAYS.qr);
    const [claim] = await claims();
    test.as('supervisor');
    expect(await match(claim!.seq, number, amountSen)).toMatchObject({ error: { code: 'claim-differs' } });
    expect(await claims()).toHaveLength(1);
  });

  it('is made once, and the list does not show what was claimed', async () => {
    await take(WAYS.external);
    const [claim] = await claims();
    expect(JSON.stringify(claim)).not.toContain('26117210731');
    test.as('supervisor');
    await match(claim!.seq, '26117210731');
    expect(await match(claim!.seq, '26117210731')).toMatchObject({ error: { code: 'claim-unknown' } });
  });
});
