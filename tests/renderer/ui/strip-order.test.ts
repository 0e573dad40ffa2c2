import type { Instant } from '../../../domain/time/civil-time';
import { instant } from '../../helpers/instant';
import { expect, test } from 'vitest';
import { byUrgency, type OnStrip } from '../../../renderer/shell/strip-order';

const NOW = Date.parse('2026-11-23T02:00:00.000Z');
const at = (time: string) => instant(`2026-11-23T${time}:00.000Z`);
const outage = (id: string, state: OnStrip['state'], started: string): OnStrip => ({
  id,
  state,
  startedAt: at(started),
});

test.each([
  {
    name: 'a late notice stands before everything',
    outages: [outage('ESV3', 'in-force', '00:00'), outage('AP', 'restored', '01:00')],
    due: { AP: at('01:59') },
    order: ['AP', 'ESV3'],
  },
  {
    name: 'a near one before what owes nothing soon',
    outages: [outage('ESV3', 'in-force', '00:00'), outage('AP', 'in-force', '01:00')],
    due: { AP: at('02:10') },
    order: ['AP', 'ESV3'],
  },
  {
    name: 'then in force, reported, restored',
    outages: [
      outage('IGFMAS', 'restored', '00:00'),
      outage('ESV3', 'reported', '00:00'),
      outage('AP', 'in-force', '01:00'),
    ],
    due: { AP: at('09:00') },
    order: ['AP', 'ESV3', 'IGFMAS'],
  },
  {
    name: 'of equals the one that has been down longest',
    outages: [outage('ESV2', 'reported', '01:00'), outage('ESV3', 'reported', '00:30')],
    due: {},
    order: ['ESV3', 'ESV2'],
  },
])('$name', ({ outages, due, order }) => {
  const dueOf = (id: string): Instant | null => (due as Record<string, Instant>)[id] ?? null;
  expect(byUrgency(outages, dueOf, NOW).map(({ id }) => id)).toEqual(order);
});
