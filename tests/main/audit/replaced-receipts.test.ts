/** A receipt in the place of a cancelled one opens no way around who took the money, whom it was let off and what ESV3 says. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_OFFICERS } from '../../../main/features/drills/demo-office';
import { readFrozen } from '../../../main/features/papers/rows/papers';
import { verifyPackage } from '../../../package/verify-package';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { agreed, approval, approved, whenOut } from '../approved';

const [ADMINISTRATOR, SUPERVISOR] = DEMO_OFFICERS;

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
});
afterEach(() => test.dispose());

const cancellation = (id: string) => ({
  ...{ key: randomUUID(), id, reason: 'Nama pembayar salah', original: 'surrendered' as const },
});
const replacement = (id: string, payer = 'Salmah binti Misal') => ({
  ...{ key: randomUUID(), id, payer, formSerial: '' },
});

/** Issued, printed and cancelled; signed in as the clerk who took the money. */
async function cancelled(change: Parameters<typeof aCase>[1] = {}) {
  const input = aCase(outage, change);
  const issued = await (change.fees ? approved(test, 'cases.issue', input) : test.must('cases.issue', input));
  const id = issued.receipt!.id;
  await whenOut(test, id);
  await approved(test, 'receipts.cancel', cancellation(id));
  return { id, number: issued.case.number, item: issued.case.id };
}

const cut = (): Parameters<typeof aCase>[1] => ({
  fees: aCase(outage).fees.map((fee) => ({ ...fee, amountSen: 5, reason: 'Arahan' })),
});

describe('whoever took the money', () => {
  it('does not match its reference because another officer issued the replacement', async () => {
    const { id } = await cancelled({ payment: { method: 'qr', reference: 'QR-1' } });
    test.as('supervisor');
    await test.must('receipts.replace', replacement(id));
    const [claim] = (await test.must('receipts.claims', { after: null })).rows;
    const match = { key: randomUUID(), payment: claim!.seq, number: 'QR-1', amountSen: 2500 };
    test.as('clerk');
    expect(await test.call('receipts.match', match)).toMatchObject({
      error: { code: 'matcher-is-collector' },
    });
    test.as('administrator');
    await test.must('receipts.match', { ...match, key: randomUUID() });
  });

  it('does not cancel the replacement, either', async () => {
    test.as('supervisor');
    const issued = await test.must('cases.issue', aCase(outage));
    const id = issued.receipt!.id;
    await whenOut(test, id);
    const by = (input: ReturnType<typeof cancellation>, who: { code: string; secret: string }) =>
      approval(test, 'receipts.cancel', input, who);
    test.as('clerk');
    const first = cancellation(id);
    await test.call('receipts.cancel', first, await by(first, ADMINISTRATOR));
    const { id: next } = await test.must('receipts.replace', replacement(id));
    await whenOut(test, next);
    const second = cancellation(next);
    expect(await test.call('receipts.cancel', second, await by(second, SUPERVISOR))).toMatchObject({
      error: { code: 'canceller-is-issuer' },
    });
    expect(await test.call('receipts.cancel', second, await by(second, ADMINISTRATOR))).toMatchObject({
      ok: true,
    });
  });
});

describe('a fee that was let off', () => {
  it('is let off nobody else by a clerk alone', async () => {
    const { id } = await cancelled(cut());
    expect(await test.call('receipts.replace', replacement(id))).toEqual({
      ok: false,
      error: { code: 'approval-needed', values: { what: 'reduction', askedSen: 2500, paidSen: 5 } },
    });
    await approved(test, 'receipts.replace', replacement(id));
  });

  it('nor by whoever it is let off', async () => {
    const { id } = await cancelled(cut());
    const input = replacement(id, SUPERVISOR.name);
    await expect(approval(test, 'receipts.replace', input)).rejects.toThrow('approver-concerned');
  });

  it('stays let off to the one for whom it was', async () => {
    const { id } = await cancelled(cut());
    await test.must('receipts.replace', replacement(id, 'Salmah binti Contoh'));
  });
});

it('a chain of them has one end: what was replaced is replaced by no other, and offers none', async () => {
  const { id } = await cancelled();
  const { id: next } = await test.must('receipts.replace', replacement(id));
  await whenOut(test, next);
  await approved(test, 'receipts.cancel', cancellation(next));
  const { replaceable } = await test.must('receipts.get', { id });
  expect(replaceable).toBeNull();
  const first = await test.call('receipts.replace', replacement(id));
  expect(first).toMatchObject({ error: { code: 'receipt-replaced' } });
  expect(await test.must('receipts.replace', replacement(next))).toMatchObject({ number: 'R2-000003' });
});

it('its paper has the day in both calendars, as any receipt’s', async () => {
  const { id } = await cancelled();
  const { paper } = await test.must('receipts.replace', replacement(id));
  const { document } = readFrozen(test.counter.opened().reading(), paper.id);
  expect(document.data).toMatchObject({ issued: { hijri: '12 Jamadilakhir 1448H' } });
});

it('whose case was confirmed in ESV3 under the cancelled number puts the row back to be entered, and holds up the closing', async () => {
  const issued = await test.must('cases.issue', aCase(outage));
  const { id: item, number: officialNumber } = issued.case;
  await whenOut(test, issued.receipt!.id);
  test.clock.set('2026-11-22T12:00');
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK' });
  test.as('clerk');
  await test.must('reconciliation.take', { item });
  await test.must('reconciliation.enter', { item, officialNumber });
  await test.must('reconciliation.confirm', { item, reference: 'R2-000001' });
  await approved(test, 'receipts.cancel', cancellation(issued.receipt!.id));
  const next = await test.must('receipts.replace', replacement(issued.receipt!.id));
  await whenOut(test, next.id);
  const row = async () => (await test.must('reconciliation.list', { outage })).rows[0];
  expect(await row()).toMatchObject({ state: 'taken', officialNumber: null, reference: 'R2-000002' });
  const close = () => test.call('outages.close', { id: outage, left: null });
  test.as('supervisor');
  expect(await close()).toMatchObject({ error: { code: 'rows-still-open', values: { count: 1 } } });
  test.as('clerk');
  expect(await test.must('reconciliation.enter', { item, officialNumber })).toMatchObject({
    ...{ result: 'same', reference: 'R2-000002' },
  });
  const confirm = (reference: string) => test.call('reconciliation.confirm', { item, reference });
  expect(await confirm('R2-000001')).toMatchObject({ error: { code: 'reference-differs' } });
  expect(await confirm('R2-000002')).toMatchObject({ ok: true });
  test.as('supervisor');
  const folder = join(test.folder, 'pakej');
  mkdirSync(folder);
  const made = await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
  expect(await verifyPackage(made.file)).toMatchObject({ whole: true, problems: [] });
});

it('that a restore lost, and whose paper was found, is replaced by no other: the money has one receipt', async () => {
  const { id, number: caseNumber } = await cancelled();
  test.as('supervisor');
  await test.counter.prints.stop();
  const { name } = await test.must('backups.make', {});
  test.as('clerk');
  await test.must('receipts.replace', replacement(id));
  test.as('supervisor');
  const path = join(test.folder, 'sandaran', name);
  const { recoveryCode } = test;
  await agreed(test, 'backups.restore', { path, recoveryCode, reason: 'Ujian' });
  test.as('supervisor');
  test.as('clerk');
  expect(await test.call('receipts.replace', replacement(id))).toMatchObject({
    error: { code: 'serials-unsettled' },
  });
  test.as('supervisor');
  const [lost] = (await test.must('receipts.unknownSerials', {})).serials;
  const { book, serial } = lost!;
  const fate = {
    ...{ kind: 'captured' as const, caseNumber, payer: 'Salmah binti Misal', amountSen: 2500 },
    ...{ issuedOn: '2026-11-22', issuer: 'P003', note: '' },
  };
  await agreed(test, 'receipts.settleSerial', { key: randomUUID(), book, serial, fate });
  test.as('clerk');
  expect(await test.call('receipts.replace', replacement(id))).toMatchObject({
    error: { code: 'receipt-replaced' },
  });
}, 60_000);
