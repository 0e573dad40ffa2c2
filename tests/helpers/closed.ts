/** A court counter whose court has closed its registration (Pilihan 3), and a plausible appointment for it. */
import { randomUUID } from 'node:crypto';
import type { InputOf, OutputOf } from '../../preload/contract/contract';
import type { Envelope } from '../../preload/contract/call';
import { need } from '../../domain/need';
import type { TestCounter } from './counter';
import { openOutage } from './outage';

/** Ends signed in as the clerk; answers the outage. */
export async function closeRegistration(test: TestCounter): Promise<string> {
  const { outage } = await openOutage(test);
  test.as('supervisor');
  await test.must('outages.decide', { id: outage, court: '03001', option: 'P3', reason: '' });
  test.as('clerk');
  return outage;
}

export type Booked = OutputOf<'appointments.book'>;
type Wanted = Partial<InputOf<'appointments.book'>>;

const PERSON = { name: 'Salmah binti Contoh', idNumber: '850101-03-5012', phone: '019-3599333' };

/** In the next free slot, unless another is named. */
export async function askSlot(test: TestCounter, change: Wanted = {}): Promise<Envelope<Booked>> {
  const { slots } = await test.must('appointments.free', { court: '03001' });
  return test.call('appointments.book', {
    ...{ key: randomUUID(), court: '03001', slotAt: need(slots[0], 'slot').at, caseType: '014', note: '' },
    ...PERSON,
    ...change,
  });
}

export async function book(test: TestCounter, change: Wanted = {}): Promise<Booked> {
  const answer = await askSlot(test, change);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
