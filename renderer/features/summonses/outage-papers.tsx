import { Button } from '@mantine/core';
import { IconRubberStamp } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import { Section } from '../../ui/section';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';

type Counts = OutputOf<'outages.get'>['courtPapers'];

/** How far the court papers of an outage are; nothing of one in which none was issued. */
export function OutagePapers({ counts }: { readonly counts: Counts }) {
  const say = useWords('summonses');
  if (counts.issued === 0) return null;
  return (
    <Section
      title={say('outage.title')}
      actions={
        <Button
          component={Link}
          to="/court-papers"
          variant="default"
          leftSection={<IconRubberStamp size={17} aria-hidden />}
        >
          {say('outage.openList')}
        </Button>
      }
    >
      <StatusMark tone={counts.handedOver < counts.issued ? 'warn' : 'good'}>
        {say('outage.counts', counts)}
      </StatusMark>
    </Section>
  );
}
