import { IconFileAlert } from '@tabler/icons-react';
import type { OutputOf } from '../../../preload/contract/contract';
import { CountedSection } from '../../ui/counted-section';
import { useWords } from '../../ui/words';

/** How the incomplete intakes of an outage came out; nothing of one in which none was received. */
export function OutageIntakes({ counts }: { readonly counts: OutputOf<'outages.get'>['intakes'] }) {
  const say = useWords('intakes');
  if (counts.received === 0) return null;
  return (
    <CountedSection
      title={say('title')}
      tone={counts.incomplete > 0 ? 'warn' : 'good'}
      counts={say('outage.counts', counts)}
      to="/court-papers?tab=incomplete"
      icon={IconFileAlert}
      open={say('outage.openList')}
    />
  );
}
