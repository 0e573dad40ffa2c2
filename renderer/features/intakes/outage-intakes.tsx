import { Button } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import { Section } from '../../ui/section';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';

/** How the incomplete intakes of an outage came out; nothing of one in which none was received. */
export function OutageIntakes({ counts }: { readonly counts: OutputOf<'outages.get'>['intakes'] }) {
  const say = useWords('intakes');
  if (counts.received === 0) return null;
  return (
    <Section
      title={say('title')}
      actions={
        <Button
          component={Link}
          to="/court-papers?tab=incomplete"
          variant="default"
          leftSection={<IconFileAlert size={17} aria-hidden />}
        >
          {say('outage.openList')}
        </Button>
      }
    >
      <StatusMark tone={counts.incomplete > 0 ? 'warn' : 'good'}>{say('outage.counts', counts)}</StatusMark>
    </Section>
  );
}
