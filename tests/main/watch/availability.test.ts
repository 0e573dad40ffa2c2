/** What an office is told of the systems it works with, and of nothing else. */
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
