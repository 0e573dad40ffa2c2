/** A court that follows Pilihan 2, and a plausible case that ESV2 registered for it. */
import { randomUUID } from 'node:crypto';
import type { InputOf } from '../../preload/contract/contract';
import type { TestCounter } from './counter';
import { aCase, openOutage } from './outage';

/** An outage in force whose one court follows Pilihan 2. Ends signed in as the clerk. */
export async function openEsv2(test: TestCounter): Promise<{ outage: string }> {
  const { outage } = await openOutage(test);
  test.as('supervisor');
  await test.must('outages.decide', { id: outage, court: '03001', option: 'P2', reason: '' });
  test.as('clerk');
  return { outage };
}

let receipts = 0;

export function anEsv2Case(
  outage: string,
  number: string,
  change: Partial<InputOf<'esv2.record'>> = {},
): InputOf<'esv2.record'> {
  const { first, second, claim } = aCase(outage);
  receipts += 1;
  const receipt = {
    system: 'ESV2',
    number: `E2-${receipts}`,
    amountSen: 2500,
    paidOn: '2026-11-22',
  } as const;
  return {
    ...{ key: randomUUID(), outage, number, registeredOn: '2026-11-22', first, second, claim, receipt },
    ...change,
  };
}
