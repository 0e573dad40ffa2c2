import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase } from '../../helpers/outage';

let test: TestCounter;
beforeAll(async () => {
  test = await openTestCounter();
  test.as('supervisor');
});
afterAll(() => test.dispose());

async function outageOf(system: string): Promise<string> {
  const report = { startedLocal: '2026-11-22T05:00', toldBy: 'BPM', toldHow: 'telephone', note: '' } as const;
  const { id } = await test.must('outages.report', { key: randomUUID(), system, ...report });
  await test.must('outages.confirm', { id, reason: '' });
  return id;
}

describe('an option', () => {
  it('is for e-Syariah 3 alone: no case can be taken in another system’s outage', async () => {
    const id = await outageOf('IGFMAS');
    const decide = { id, court: '03001', option: 'P1' as const, reason: '' };
    expect(await test.call('outages.decide', decide)).toMatchObject({
      error: { code: 'option-not-for-system' },
    });
    test.as('clerk');
    expect(await test.call('cases.issue', aCase(id))).toMatchObject({ error: { code: 'option-forbids' } });
  });
});
