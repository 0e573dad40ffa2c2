/** A new case that is brought without its marriage certificate. */
import { randomUUID } from 'node:crypto';
import type { InputOf } from '../../preload/contract/contract';
import type { TestCounter } from './counter';

type Received = InputOf<'intakes.receive'>;

export const anIntake = (outage: string, change: Partial<Received> = {}): Received => ({
  ...{ key: randomUUID(), intake: null, outage, court: '03001', caseType: '014' },
  ...{ party: 'Salmah binti Contoh', idNumber: '850101-03-5012', address: 'Kampung Contoh', phone: '' },
  ...{ other: 'Ahmad bin Contoh', missing: ['sijil-nikah'], note: '', form: { claim: 'Fasakh' } },
  letter: 'ms',
  ...change,
});

export const takeIn = (test: TestCounter, outage: string, change: Partial<Received> = {}) =>
  test.must('intakes.receive', anIntake(outage, change));
