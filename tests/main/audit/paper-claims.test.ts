/** Whatever is claimed about a receipt's paper is held against what the app itself saw happen to it. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrintEvent } from '../../../domain/papers/print-job';
import { stepPaper } from '../../../main/features/papers/rows/papers';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approval } from '../approved';

const PRINTER = 'Pejabat-A5';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
  // a printer that is never there: what happens to the papers is this test's to say
  const { preferences } = test.counter.devices;
  preferences.set({ printers: { A4: PRINTER, A5: PRINTER, '80mm': PRINTER } });
});
afterEach(() => test.dispose());

/** A receipt whose original went through these events. */
async function receiptThat(...events: PrintEvent[]): Promise<{ id: string; paper: string }> {
  const { outage } = await openOutage(test);
  test.as('clerk');
  const issued = await test.must('cases.issue', aCase(outage));
  await test.counter.prints.stop();
  const paper = issued.papers.find(({ kind }) => kind === 'receipt')!.id;
  test.counter.register!.write({ actor: 'system' }, (tx) => {
    for (const event of events)
      expect(stepPaper(tx, paper, { event, officer: 'P003' })).toMatchObject({ ok: true });
  });
  return { id: issued.receipt!.id, paper };
}

type Original = 'surrendered' | 'unprinted' | 'not-returned';
async function cancel(id: string, original: Original): Promise<string> {
  const input = { key: randomUUID(), id, reason: 'Salah amaun', original };
  const answer = await test.call('receipts.cancel', input, await approval(test, 'receipts.cancel', input));
  return answer.ok ? 'done' : answer.error.code;
}

describe('the original of a receipt that is cancelled', () => {
  it.each<[string, PrintEvent[], Record<Original, string>]>([
    ['still waited', [], { unprinted: 'done', surrendered: 'original-never-printed', 'not-returned': 'original-never-printed' }],
    ['was refused by its printer', ['held'], { unprinted: 'done', surrendered: 'original-never-printed', 'not-returned': 'original-never-printed' }],
    ['went to the spooler', ['render-started', 'handed-over'], { unprinted: 'original-was-printed', surrendered: 'done', 'not-returned': 'done' }],
    ['went there and nothing was seen', ['render-started', 'handed-over', 'did-not-come-out'], { unprinted: 'original-was-printed', surrendered: 'original-not-out', 'not-returned': 'done' }],
    ['went there and the app ended', ['render-started', 'handed-over', 'crashed'], { unprinted: 'original-was-printed', surrendered: 'done', 'not-returned': 'done' }],
    ['came out', ['render-started', 'handed-over', 'came-out'], { unprinted: 'original-was-printed', surrendered: 'done', 'not-returned': 'done' }],
  ])('that %s', async (_what, events, answers) => {
    for (const original of ['unprinted', 'surrendered', 'not-returned'] as const) {
      const { id } = await receiptThat(...events);
      expect([original, await cancel(id, original)]).toEqual([original, answers[original]]);
      await test.dispose();
      test = await openTestCounter();
      test.counter.devices.preferences.set({ printers: { A4: PRINTER, A5: PRINTER, '80mm': PRINTER } });
    }
  }, 30_000); // prettier-ignore
});

it('that was handed back did come out: nobody can say later that nothing did', async () => {
  const { id, paper } = await receiptThat('render-started', 'handed-over');
  expect(await cancel(id, 'surrendered')).toBe('done');
  expect(await test.call('papers.answer', { id: paper, answer: 'did-not-come-out' })).toMatchObject({
    error: { code: 'original-was-surrendered' },
  });
  await test.must('papers.answer', { id: paper, answer: 'came-out' });
});

it('that is missed comes back once, before somebody who did not issue it', async () => {
  const { id } = await receiptThat('render-started', 'handed-over', 'did-not-come-out');
  expect(await cancel(id, 'not-returned')).toBe('done');
  const back = async () => {
    const input = { key: randomUUID(), id };
    const token = await approval(test, 'receipts.takeBackOriginal', input);
    return test.call('receipts.takeBackOriginal', input, token);
  };
  expect(await back()).toMatchObject({ ok: true });
  expect(await back()).toMatchObject({ error: { code: 'original-not-missing' } });
  const { cancellation } = await test.must('receipts.get', { id });
  expect(cancellation).toMatchObject({ original: 'not-returned', returned: { officer: 'P002' } });
});
