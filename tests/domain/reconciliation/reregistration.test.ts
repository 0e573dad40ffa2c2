import { describe, expect, it } from 'vitest';
import type { ReregistrationResult } from '../../../domain/reconciliation/package-format';
import {
  classify,
  queue,
  referenceForEsv3,
  type QueueItem,
} from '../../../domain/reconciliation/reregistration';
import { codeOf, valueOf } from '../expect-result';

describe('the official number against ours', () => {
  it.each([
    ['03001-014-0114-2026', '03001-014-0114-2026', false, 'same'],
    ['03001-014-0114-2026', ' O3001-014-114/2026', false, 'same'],
    ['03001-014-0114-2026', '03001-014-0115-2026', false, 'new'],
    ['03001-014-0114-2026', '03001-028-0114-2026', false, 'new'],
    ['03001-014-0114-2026', '03001-014-0114-2027', false, 'new'],
    ['03001-014-0114-2026', '03001-014-0115-2026', true, 'clash'],
    ['03001-014-0114-2026', '03001-014-0114-2026', true, 'clash'],
  ])('%s became %j (taken: %s): %s', (manual, official, takenElsewhere, result) => {
    expect(valueOf(classify(manual, official, { takenElsewhere }))).toBe(result);
  });

  it('must be a case number', () => {
    expect(classify('03001-014-0114-2026', '114', { takenElsewhere: false })).toEqual({
      ok: false,
      error: { code: 'case-number-malformed', field: 'official' },
    });
    expect(codeOf(classify('?', '03001-014-0114-2026', { takenElsewhere: false }))).toBe(
      'case-number-malformed',
    );
  });
});

describe('the queue', () => {
  const item = (caseType: string, serial: number, result: ReregistrationResult = 'open'): QueueItem => ({
    id: `${caseType}/${serial}`,
    series: { court: '03001', caseType, year: 2026 },
    serial,
    result,
  });

  it('is one per series, in the order of the manual numbers, not of arrival', () => {
    const queues = queue([item('028', 110), item('014', 116), item('014', 115), item('014', 114, 'same')]);
    expect(queues.map(({ series, next, open }) => [series.caseType, next?.serial, open])).toEqual([
      ['014', 115, 2],
      ['028', 110, 1],
    ]);
  });

  it('orders serials as numbers: 9 before 10 before 100', () => {
    expect(queue([item('014', 100), item('014', 10), item('014', 9)])[0]?.next?.serial).toBe(9);
  });

  it.each(['new', 'clash'] as const)(
    'stops at the first number that came back %s, and only there',
    (result) => {
      const [first, second] = queue([item('014', 114, result), item('014', 115), item('028', 110)]);
      expect(first).toMatchObject({ stoppedBy: { serial: 114 }, open: 1 });
      expect(first).not.toHaveProperty('next');
      expect(second).toMatchObject({ next: { serial: 110 } });
      expect(second).not.toHaveProperty('stoppedBy');
    },
  );

  it('goes on when a supervisor has released the difference, until the next one', () => {
    const released = { ...item('014', 114, 'new'), released: true };
    expect(queue([released, item('014', 115)])[0]).toMatchObject({ next: { serial: 115 } });
    expect(queue([released, item('014', 115, 'new'), item('014', 116)])[0]).toMatchObject({
      stoppedBy: { serial: 115 },
    });
  });

  it.each(['migrated', 'withdrawn', 'written-off', 'carried-over'] as const)(
    'passes over a row %s',
    (result) => {
      expect(queue([item('014', 114, result), item('014', 115)])[0]).toMatchObject({
        next: { serial: 115 },
        open: 1,
      });
    },
  );

  it('is empty without rows, and has nothing next when all are done', () => {
    expect(queue([])).toEqual([]);
    expect(queue([item('014', 114, 'same')])[0]).toEqual({ series: item('014', 114).series, open: 0 });
  });
});

describe("the reference for ESV3's payment module", () => {
  it.each([
    [{ formSerial: 'K38-1', externalNumber: 'G1', receiptNumber: 'R2-000001' }, 'K38-1'],
    [{ externalNumber: 'G1', receiptNumber: 'R2-000001' }, 'G1'],
    [{ receiptNumber: 'R2-000001' }, 'R2-000001'],
    [{ formSerial: ' ', externalNumber: '', receiptNumber: 'R2-000001' }, 'R2-000001'],
    [{}, undefined],
  ])('of %o is %s', (paid, reference) => {
    expect(referenceForEsv3(paid)).toBe(reference);
  });
});
