/** After a cancellation: the next serial stands in the place of the cancelled receipt, for the money that was kept. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readFrozen } from '../../../main/features/papers/rows/papers';
import { verifyPackage } from '../../../package/verify-package';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approved, whenOut } from '../approved';

let test: TestCounter;
afterEach(() => test.dispose());

async function cancelled(change: Parameters<typeof aCase>[1] = {}) {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  const issued = await test.must('cases.issue', aCase(outage, change));
  const id = issued.receipt!.id;
  await whenOut(test, id);
  await approved(test, 'receipts.cancel', {
    key: randomUUID(), id, reason: 'Nama pembayar salah', original: 'surrendered',
  }); // prettier-ignore
  return { outage, id, caseId: issued.case.id };
}
const replacement = (id: string, payer = 'Salmah binti Misal') => ({
  ...{ key: randomUUID(), id, payer, formSerial: '' },
});

it('is the next serial, for the same lines and money, and each points to the other', async () => {
  const { id, caseId } = await cancelled();
  const made = await test.must('receipts.replace', replacement(id));
  expect(made.number).toBe('R2-000002');
  const [former, next] = await Promise.all(
    [id, made.id].map((each) => test.must('receipts.get', { id: each })),
  );
  expect(next).toMatchObject({ replaces: { id, number: 'R2-000001' }, replacedBy: null, replaceable: null });
  expect(former).toMatchObject({ replaces: null, replacedBy: { id: made.id, number: 'R2-000002' } });
  expect(next!.lines).toEqual(former!.lines);
  expect(next!.receipt).toMatchObject({ amountSen: 2500, payer: 'Salmah binti Misal', cancelled: false });
  const { cancelled: said, receipts } = await test.must('cases.get', { id: caseId });
  expect(receipts.map(({ number }) => number)).toEqual(['R2-000001', 'R2-000002']);
  expect(said).toMatchObject({ number: 'R2-000001', replaceable: null });
});

it('says on its paper what it replaces; a further paper of the cancelled one names it', async () => {
  const { id } = await cancelled();
  const { paper } = await test.must('receipts.replace', replacement(id));
  const tx = test.counter.opened().reading();
  const { document, mark } = readFrozen(tx, paper.id);
  expect(mark).toEqual({ kind: 'original' });
  expect(document.data).toMatchObject({ replaces: 'R2-000001', payer: { name: 'Salmah binti Misal' } });
  const [first] = (await test.must('receipts.get', { id })).papers;
  const again = await test.must('papers.printAgain', { key: randomUUID(), id: first!.id, reason: 'Fail' });
  expect(readFrozen(tx, again.paper.id).mark).toEqual({ kind: 'cancelled', by: 'R2-000002' });
});

it('names the payer as the case names them now', async () => {
  const { id, caseId } = await cancelled();
  await approved(test, 'cases.correct', {
    ...{ key: randomUUID(), id: caseId, reason: 'Salah eja', acceptedWarnings: [] },
    parties: [{ role: 'first', ordinal: 1, name: 'Salmah binti Misal' }],
  });
  expect((await test.must('receipts.get', { id })).replaceable).toEqual({ payer: 'Salmah binti Misal' });
});

it('is refused twice, before a cancellation, and without a payer', async () => {
  const { id } = await cancelled();
  const refused = async (input: ReturnType<typeof replacement>) => {
    const answer = await test.call('receipts.replace', input);
    return answer.ok ? 'done' : answer.error.code;
  };
  expect(await refused(replacement(id, ' '))).toBe('input-invalid');
  expect(await refused(replacement(id, '王明'))).toBe('letters-not-printable');
  const { id: next } = await test.must('receipts.replace', replacement(id));
  expect(await refused(replacement(id))).toBe('receipt-replaced');
  expect(await refused(replacement(next))).toBe('receipt-not-cancelled');
  expect(await refused(replacement('R2'))).toBe('receipt-unknown');
});

it('has the reference of the cancelled one to be matched, which has it no more', async () => {
  const { id } = await cancelled({ payment: { method: 'qr', reference: 'QR-1' } });
  await test.must('receipts.replace', replacement(id));
  const { rows } = await test.must('receipts.claims', { after: null });
  expect(rows.map(({ number }) => number)).toEqual(['R2-000002']);
});

it('counts once in the sums, and the case lacks no receipt any more; the package is whole', async () => {
  const { id, outage } = await cancelled();
  const lacking = async () =>
    (await test.must('home.agenda', {})).lines.filter(({ kind }) => kind === 'case-without-receipt');
  expect(await lacking()).toHaveLength(1);
  await test.must('receipts.replace', replacement(id));
  expect(await lacking()).toEqual([]);
  test.clock.set('2026-11-22T12:00');
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK' });
  const [row] = (await test.must('reconciliation.list', { outage })).rows;
  expect(row).toMatchObject({ reference: 'R2-000002', receiptNumber: 'R2-000002', amountSen: 2500 });
  const folder = join(test.folder, 'pakej');
  mkdirSync(folder);
  const made = await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
  const answer = await verifyPackage(made.file);
  expect(answer).toMatchObject({ whole: true, problems: [] });
});
