import { expect, it } from 'vitest';
import { boardMonitor, boardMonitorLeft, type Monitor } from '../../../main/windows/board-screen';

const monitor = (id: number, width: number, height: number, x = 0): Monitor => ({
  id,
  bounds: { x, y: 0, width, height },
});
const [small, wide, huge] = [
  monitor(1, 1366, 768),
  monitor(2, 1920, 1080, 1366),
  monitor(3, 3840, 2160, 3286),
];

it.each<[string, readonly Monitor[], number, number | undefined]>([
  ['one monitor: that one', [small], 1, 1],
  ['two: the one where the counter is not', [small, wide], 1, 2],
  ['two, the counter on the bigger', [small, wide], 2, 1],
  ['three: the biggest of the others', [small, wide, huge], 1, 3],
  ['of equals the first', [small, wide, { ...wide, id: 4 }], 1, 2],
  ['the counter on a monitor that was pulled out', [small, wide], 9, 2],
  ['none at all', [], 1, undefined],
])('%s', (_name, monitors, main, expected) => expect(boardMonitor(monitors, main)?.id).toBe(expected));

it.each<[string, readonly Monitor[], number, number | undefined]>([
  ['its monitor goes: it does not lie over the counter', [small], 1, undefined],
  ['another is left for it', [small, wide], 1, 2],
  ['none is left', [], 1, undefined],
])('after a loss, %s', (_name, monitors, main, expected) =>
  expect(boardMonitorLeft(monitors, main)?.id).toBe(expected),
);
