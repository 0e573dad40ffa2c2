import { IconRubberStamp } from '@tabler/icons-react';
import type { OutputOf } from '../../../preload/contract/contract';
import { CountedSection } from '../../ui/counted-section';
import { useWords } from '../../ui/words';

/** How far the court papers of an outage are; nothing of one in which none was issued. */
export function OutagePapers({ counts }: { readonly counts: OutputOf<'outages.get'>['courtPapers'] }) {
  const say = useWords('summonses');
  if (counts.issued === 0) return null;
  return (
    <CountedSection
      title={say('outage.title')}
      tone={counts.handedOver < counts.issued ? 'warn' : 'good'}
      counts={say('outage.counts', counts)}
      to="/court-papers"
      icon={IconRubberStamp}
      open={say('outage.openList')}
    />
  );
}
