/** What an office is told of the systems it works with, and of nothing else. */
import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { handClock, openTestCounter, type TestCounter } from '../../helpers/counter';

let test: TestCounter | undefined;
afterEach(async () => test?.close());

const shown = async () => {
  const { systems } = await test!.must('systems.availability', {});
  return systems.map(({ system }) => system);
};

it('a court sees no licence system, a licence counter no court’s', async () => {
  test = await openTestCounter();
  test.as('clerk');
  expect(await shown()).toEqual(['ESV3', 'ESV2', 'IGFMAS', 'ISPEKS']);
  await test.close();
  test = await openTestCounter({ office: { kind: 'skei', courts: [] } });
  test.as('clerk');
  expect(await shown()).toEqual(['AP']);
});

it('days alone give ground for a verdict', async () => {
  test = await openTestCounter({ clock: handClock('2026-11-20T08:00') });
  test.as('clerk');
  const first = async () => (await test!.must('systems.availability', { system: 'ESV3' })).systems[0];
  expect(await first()).toMatchObject({ since: '2026-11-20', ground: false });
  test.clock.set('2026-11-26T23:59');
  expect(await first()).toMatchObject({ ground: false });
  test.clock.set('2026-11-27T00:01');
  expect(await first()).toMatchObject({ since: '2026-11-20', ground: true });
});

it('what is reported and not confirmed stands apart, and is never told as available', async () => {
  test = await openTestCounter({ clock: handClock('2026-11-20T08:00') });
  test.as('supervisor');
  const today = async () => {
    const { systems } = await test!.must('systems.availability', { system: 'IGFMAS' });
    return systems[0]?.days.at(-1);
  };
  test.clock.set('2026-11-21T12:00');
  const { id } = await test.must('outages.report', {
    ...{ key: randomUUID(), system: 'IGFMAS', startedLocal: '2026-11-21T09:00', toldBy: 'JANM' },
    ...{ toldHow: 'telephone', note: '' },
  });
  expect(await today()).toMatchObject({ downMinutes: 0, unconfirmedMinutes: 180, percent: 75 });
  await test.must('outages.confirm', { id, reason: '' });
  expect(await today()).toMatchObject({ downMinutes: 180, unconfirmedMinutes: 0, percent: 75 });
});
