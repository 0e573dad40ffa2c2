import { IconMailForward } from '@tabler/icons-react';
import type { OutputOf } from '../../../preload/contract/contract';
import { CountedSection } from '../../ui/counted-section';
import { useWords } from '../../ui/words';

/** How many parties of an outage's cases know their new number; nothing where no number changed. */
export function OutageLetters({ counts }: { readonly counts: OutputOf<'outages.get'>['letters'] }) {
  const say = useWords('letters');
  if (counts.told + counts.untold === 0) return null;
  return (
    <CountedSection
      title={say('outage.title')}
      tone={counts.untold > 0 ? 'warn' : 'good'}
      counts={say('outage.counts', counts)}
      to="/letters"
      icon={IconMailForward}
      open={say('openList')}
    />
  );
}
