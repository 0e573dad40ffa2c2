/** A licence counter (SKEI) with an outage of AP under way. */
import { randomUUID } from 'node:crypto';
import type { InputOf, OutputOf } from '../../preload/contract/contract';
import { openTestCounter, type TestCounter, type TestCounterOptions } from './counter';

/** Selangor rests on Saturday and Sunday; open 08:00–17:00 from Monday to Friday. */
export const openSkei = (options: TestCounterOptions = {}): Promise<TestCounter> =>
  openTestCounter({
    ...options,
    office: {
      kind: 'skei',
      state: 'MY-10',
      courts: [],
      openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, spans: [{ from: '08:00', to: '17:00' }] })),
      ...options.office,
    },
  });

/** BPM says that AP has been down since `startedLocal`; answers the outage's id. Ends signed in as the supervisor. */
export async function apOutage(test: TestCounter, startedLocal: string): Promise<string> {
  test.as('supervisor');
  const { id } = await test.must('outages.report', {
    key: randomUUID(),
    system: 'AP',
    startedLocal,
    toldBy: 'BPM',
    toldHow: 'telephone',
    note: '',
  });
  return id;
}

/** A notice as its template has it. */
export async function writeNotice(
  test: TestCounter,
  outage: string,
  kind: InputOf<'notices.draft'>['kind'],
  change: Partial<InputOf<'notices.write'>> = {},
): Promise<OutputOf<'notices.write'>['notice']> {
  const { draft } = await test.must('notices.draft', { outage, kind });
  const { notice } = await test.must('notices.write', {
    key: randomUUID(),
    outage,
    kind,
    ...draft,
    ...change,
  });
  return notice;
}
