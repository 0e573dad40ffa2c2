import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approved } from '../approved';

let test: TestCounter;
let outage: string;
afterEach(() => test.dispose());

const begin = async (options: { receipts?: number; cases?: number }): Promise<void> => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test, options));
};
const issue = async (): Promise<string> => {
  const answer = await test.call('cases.issue', aCase(outage));
  return answer.ok
    ? `${answer.value.receipt?.number ?? ''} ${answer.value.case.number.slice(10, 14)}`
    : answer.error.code;
};
const giveBook = (first: number, last: number, prefix = 'R2-') => {
  test.as('supervisor');
  const given = test.call('receipts.giveBook', { key: randomUUID(), prefix, width: 6, first, last });
  test.as('clerk');
  return given;
};

describe('a receipt book', () => {
  it('gives each of its serials once, then says that it is used up, and the next book goes on', async () => {
    await begin({ receipts: 3 });
    expect([await issue(), await issue(), await issue()]).toEqual([
      'R2-000001 0101',
      'R2-000002 0102',
      'R2-000003 0103',
    ]);
    const head = test.counter.register!.head().seq;
    await test.counter.prints.stop();
    expect(await issue()).toBe('book-exhausted');
    expect((await test.must('cases.intake', {})).blockers).toContain('book-exhausted');
    expect((await giveBook(2, 9)).ok).toBe(false);
    expect((await giveBook(4, 5)).ok).toBe(true);
    // the refused case took no case number with it
    expect([await issue(), await issue()]).toEqual(['R2-000004 0104', 'R2-000005 0105']);
    expect(await issue()).toBe('book-exhausted');
    expect(test.counter.register!.head().seq).toBeGreaterThan(head);
  });

  it('that a supervisor closed gives no more, and another is taken', async () => {
    await begin({ receipts: 3 });
    await issue();
    test.as('supervisor');
    const { id } = (await test.must('receipts.books', {})).books[0]!;
    await test.must('receipts.closeBook', { id, reason: 'Buku hilang' });
    expect(await test.call('receipts.closeBook', { id, reason: 'x' })).toMatchObject({
      error: { code: 'book-closed' },
    });
    test.as('clerk');
    expect(await issue()).toBe('no-book');
    await giveBook(1, 2, 'R7-');
    expect(await issue()).toBe('R7-000001 0102');
  });

  it('is not touched by a case that another system’s receipt paid, nor by a waiver', async () => {
    await begin({ receipts: 1 });
    const elsewhere = [
      { method: 'external', system: 'ISPEKS', number: 'IS-9' },
      { method: 'waiver', authority: 'Pendaftar', reason: 'Miskin' },
    ] as const;
    for (const payment of elsewhere)
      expect((await approved(test, 'cases.issue', aCase(outage, { payment }))).receipt).toBeNull();
    expect(await issue()).toBe('R2-000001 0103');
  });
});

describe('a range of case numbers', () => {
  it('gives each number once, then says that it is used up; no receipt goes with a refused case', async () => {
    await begin({ cases: 2 });
    expect([await issue(), await issue(), await issue()]).toEqual([
      'R2-000001 0101',
      'R2-000002 0102',
      'range-exhausted',
    ]);
    test.as('supervisor');
    const series = { court: '03001', caseType: '014', year: 2026 };
    const give = (first: number, last: number) =>
      test.call('cases.giveRange', { key: randomUUID(), series, first, last });
    expect(await give(100, 100)).toMatchObject({ error: { code: 'range-before-last-official' } });
    expect(await give(102, 109)).toMatchObject({ error: { code: 'range-overlaps' } });
    expect((await give(103, 103)).ok).toBe(true);
    test.as('clerk');
    expect(await issue()).toBe('R2-000003 0103');
    expect(await issue()).toBe('range-exhausted');
  });
});
