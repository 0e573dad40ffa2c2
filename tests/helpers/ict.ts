/** A state ICT unit's desk, and what is asked of it. */
import { randomUUID } from 'node:crypto';
import type { InputOf } from '../../preload/contract/contract';
import { openTestCounter, type TestCounter, type TestCounterOptions } from './counter';

/** Kelantan rests on Friday and Saturday; open 08:00–17:00 from Sunday to Thursday. */
export const openIct = (options: TestCounterOptions = {}): Promise<TestCounter> =>
  openTestCounter({
    ...options,
    office: {
      kind: 'ict',
      state: 'MY-03',
      courts: [],
      openingHours: [0, 1, 2, 3, 4].map((weekday) => ({ weekday, spans: [{ from: '08:00', to: '17:00' }] })),
      ...options.office,
    },
  });

type Received = InputOf<'requests.receive'>;

export const aRequest = (
  service: string,
  arrivedLocal: string,
  change: Partial<Received> = {},
): Received => ({
  ...{ key: randomUUID(), service, body: 'Jabatan Contoh', person: 'Aminah binti Contoh', phone: '' },
  ...{ email: '', subject: 'Perkara contoh', details: {}, way: 'letter', arrivedLocal, outage: null },
  ...change,
});

type Done = InputOf<'requests.do'>;

export const stepOf = (
  id: string,
  step: string,
  happenedLocal: string,
  change: Partial<Done> = {},
): Done => ({
  ...{
    key: randomUUID(),
    id,
    step,
    happenedLocal,
    toLocal: null,
    who: '',
    way: null,
    reference: '',
    note: '',
  },
  checked: [],
  ...change,
});
