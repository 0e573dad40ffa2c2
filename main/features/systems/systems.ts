import { formatTime } from '../../../domain/time/civil-time';
import { readOpenSummaries } from '../outages/rows/outages';
import type { Feature } from '../../call/feature';
import { readOpenProposals } from './rows/proposals';

export { systemsHandlers } from './handlers';

/** What a probe proposed and nobody answered yet. */
export const systemsFeature: Feature = {
  agenda: (tx) =>
    readOpenProposals(tx).map(({ id, system, kind, since }) => {
      const down = readOpenSummaries(tx).find(
        (outage) => outage.system === system && outage.restoredAt === null,
      );
      return {
        id: `proposal-${id}`,
        kind: kind === 'outage' ? 'outage-proposed' : 'recovery-proposed',
        urgency: 'soon' as const,
        dueAt: null,
        values: { system, since: formatTime(since) },
        to: kind === 'recovery' && down ? `/outages/${down.id}` : `/outages?proposal=${id}`,
      };
    }),
};
