import { toLocalText } from '../../../domain/civil-time';
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
        const line = (kind: string, urgency: 'late' | 'soon' | 'calm') => ({
          id: `${kind}-${outage.id}`,
          kind,
          urgency,
          dueAt: null,
          values: { system: outage.system, since: toLocalText(outage.startedAt as never).slice(11, 16) },
          to: `/outages/${outage.id}`,
        });
        if (outage.state === 'reported') return [line('outage-to-confirm', 'soon')];
        if (outage.state === 'restored') return [line('outage-to-close', 'calm')];
        const undecided = outage.system === 'ESV3' && courts.some((court) => !outage.options[court.code]);
        return undecided ? [line('option-to-decide', 'soon')] : [];
      });
  },
  // Notices come with their feature; the file of the package is there with its header.
  csv: { 'notices.csv': () => [] },
};
