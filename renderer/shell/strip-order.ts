import type { Instant } from '../../domain/time/civil-time';
import type { OutageSummary } from '../../preload/contract/outages';
import { stageAt } from '../features/notices/use-next';

/** What the order needs of an outage. */
export type OnStrip = Pick<OutageSummary, 'id' | 'state' | 'startedAt'>;

const STAGE = { late: 0, near: 1, calm: 2 } as const;
const STATE: Readonly<Record<OutageSummary['state'], number>> = {
  'in-force': 0,
  reported: 1,
  restored: 2,
  closed: 3,
  dismissed: 3,
};

/**
 * The most urgent outage first: a notice that is late, one that is near, then what is in force, reported, restored; of
 * equals the one that has been down longest. `dueOf` is the next notice's instant, `nowMs` the screen's time.
 */
export function byUrgency<O extends OnStrip>(
  outages: readonly O[],
  dueOf: (id: string) => Instant | null,
  nowMs: number,
): O[] {
  const rank = (outage: O): readonly [number, number, number] => [
    STAGE[stageAt(dueOf(outage.id), nowMs)],
    STATE[outage.state],
    Date.parse(outage.startedAt),
  ];
  return outages.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  });
}
