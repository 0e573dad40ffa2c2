/** A court counter brought to the point where cases are taken, and a plausible case for it. */
import { randomUUID } from 'node:crypto';
import type { InputOf } from '../../preload/contract/contract';
import type { TestCounter } from './counter';

export interface OpenOutage {
  readonly outage: string;
  readonly book: string;
}

/** Outage reported and confirmed, Pilihan 1 decided, last official number, a range and a book given. Ends signed in as the clerk. */
export async function openOutage(
  test: TestCounter,
  options: { receipts?: number; cases?: number } = {},
): Promise<OpenOutage> {
  const { receipts = 1000, cases = 1000 } = options;
  test.as('supervisor');
  const { id } = await test.must('outages.report', {
    key: randomUUID(), system: 'ESV3', startedLocal: '2026-11-22T08:15', toldBy: 'BTMK JKSM', toldHow: 'telephone', note: '',
  }); // prettier-ignore
  await test.must('outages.confirm', { id, reason: '' });
  await test.must('outages.decide', { id, court: '03001', option: 'P1', reason: '' });
  for (const caseType of ['014', '028', '010']) {
    const series = { court: '03001', caseType, year: 2026 };
    await test.must('cases.setLastOfficial', {
      key: randomUUID(),
      series,
      serial: 100,
      source: 'ict',
      asAtLocal: '2026-11-22T08:00',
    });
    await test.must('cases.giveRange', { key: randomUUID(), series, first: 101, last: 100 + cases });
  }
  const book = await test.must('receipts.giveBook', {
    key: randomUUID(),
    prefix: 'R2-',
    width: 6,
    first: 1,
    last: receipts,
  });
  test.as('clerk');
  return { outage: id, book: book.id };
}

/** A claim with one plaintiff and one defendant, paid in cash. */
export function aCase(outage: string, change: Partial<InputOf<'cases.issue'>> = {}): InputOf<'cases.issue'> {
  return {
    key: randomUUID(),
    outage,
    court: '03001',
    caseType: '014',
    first: [
      {
        name: 'Salmah binti Contoh',
        idType: 'mykad',
        idNumber: '850101-03-5012',
        address: 'Kampung Contoh\n15000 Kota Bharu',
        phone: '',
        email: '',
      },
    ],
    second: [
      {
        name: 'Ahmad bin Contoh',
        idType: 'mykad',
        idNumber: '800202-03-5011',
        address: 'Kampung Contoh\n15000 Kota Bharu',
        phone: '',
        email: '',
      },
    ],
    lawyers: [],
    documents: [],
    fees: [
      {
        code: 'saman',
        description: 'Saman',
        revenueCode: '72101',
        amountSen: 2500,
        nature: 'fee',
        tableSen: 2500,
      },
    ],
    payment: { method: 'cash', tenderedSen: 5000 },
    payer: 'Salmah binti Contoh',
    formSerial: '',
    hearing: { at: '2026-12-15T09:00', kind: 'sebutan', bench: 'Mahkamah 1' },
    claim: 'Fasakh',
    acceptedWarnings: ['documents-missing', 'case-taken-today'],
    ...change,
  };
}

/** What stands open of an outage, seen and left so: what `outages.close` asks for. */
export async function leftSeen(test: TestCounter, id: string): Promise<{ seen: string; reason: string }> {
  const { seen } = await test.must('outages.leftOpen', { id });
  return { seen, reason: 'Diteruskan selepas penutupan' };
}
