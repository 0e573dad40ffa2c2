import { toLocalText, type Instant } from '../../../domain/civil-time';
import { lacksNumbers } from '../../journeys/intake';
import type { Feature } from '../feature';
import { isOpen, readSummaries } from './store';

export { outagesHandlers } from './handlers';

/** What an outage asks for next, until the runbooks say it step by step. */
export const outagesFeature: Feature = {
  agenda: (tx, counter) => {
    const courts = counter.office()?.courts ?? [];
    return readSummaries(tx)
      .filter(isOpen)
      .flatMap((outage) => {
        const line = (kind: string, urgency: 'late' | 'soon' | 'calm', to?: string) => ({
          id: `${kind}-${outage.id}`,
          kind,
          urgency,
          dueAt: null,
          values: { system: outage.system, since: toLocalText(outage.startedAt as Instant).slice(11, 16) },
          to: to ?? `/outages/${outage.id}`,
        });
        if (outage.state === 'reported') return [line('outage-to-confirm', 'soon')];
        if (outage.state === 'restored') return [line('outage-to-close', 'calm')];
        const undecided = outage.system === 'ESV3' && courts.some((court) => !outage.options[court.code]);
        if (undecided) return [line('option-to-decide', 'soon')];
        if (outage.system !== 'ESV3') return [];
        return lacksNumbers(tx)
          ? [line('numbers-to-give', 'soon', '/numbers')]
          : [line('counter-to-serve', 'calm', '/counter')];
      });
  },
  // Notices come with their feature; the file of the package is there with its header.
  csv: { 'notices.csv': () => [] },
};
