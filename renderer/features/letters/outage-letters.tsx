import { Button } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import { Section } from '../../ui/section';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';

interface OutageLettersProps {
  readonly counts: OutputOf<'outages.get'>['letters'];
}

/** How many parties of an outage's cases know their new number; nothing where no number changed. */
export function OutageLetters({ counts }: OutageLettersProps) {
  const say = useWords('letters');
  if (counts.told + counts.untold === 0) return null;
  return (
    <Section
      title={say('outage.title')}
      actions={
        <Button
          component={Link}
          to="/letters"
          variant="default"
          leftSection={<IconMailForward size={17} aria-hidden />}
        >
          {say('openList')}
        </Button>
      }
    >
      <StatusMark tone={counts.untold > 0 ? 'warn' : 'good'}>{say('outage.counts', counts)}</StatusMark>
    </Section>
  );
}
