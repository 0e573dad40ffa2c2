/** Something received on an existing case: a document, and what is given beside it. */
import { randomUUID } from 'node:crypto';
import type { InputOf } from '../../preload/contract/contract';
import type { TestCounter } from './counter';

type Received = InputOf<'existing.receive'>;

export const aMatter = (outage: string, change: Partial<Received> = {}): Received => ({
  ...{
    key: randomUUID(),
    outage,
    system: 'ESV3',
    number: '03001-014-0057-2025',
    party: 'Salmah binti Contoh',
  },
  ...{ documents: 'Afidavit jawapan\nEksibit P1', work: null, paid: null },
  ...change,
});

/** A manual receipt of ten ringgit, in cash. */
export const cashOf = (
  change: Partial<NonNullable<Received['paid']>> = {},
): NonNullable<Received['paid']> => ({
  lines: [
    {
      code: '',
      description: 'Permohonan interlokutori',
      revenueCode: '72101',
      amountSen: 1000,
      nature: 'fee',
    },
  ],
  ...{
    payment: { method: 'cash', tenderedSen: 2000 },
    payer: 'Salmah binti Contoh',
    formSerial: '',
    esv2Down: '',
  },
  ...change,
});

/** ESV2's own receipt. */
export const esv2Paid = (number: string): NonNullable<Received['paid']> =>
  cashOf({ payment: { method: 'external', system: 'ESV2', number } });

export const receive = (test: TestCounter, outage: string, change: Partial<Received> = {}) =>
  test.must('existing.receive', aMatter(outage, change));
