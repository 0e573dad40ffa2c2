import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { StatusMark } from '../../../ui/status-mark';
import { useWords } from '../../../ui/words';
import type { KnownFacts } from '../use-step-facts';
import { CloseOutage } from './close-outage';
import { SupervisorOnly } from './supervisor-only';
import { useLeftOpen } from './use-left-open';

export interface CloseStepProps {
  readonly outage: OutageSummary;
  readonly facts: KnownFacts;
  /** Steps whose evidence is still owed. */
  readonly owed: number;
}

/** The end of the outage, with what still stands open against it. */
export function CloseStep({ outage, facts, owed }: CloseStepProps) {
  const say = useWords('outages');
  const { id } = outage;
  const left = useLeftOpen(id);
  // nothing was made in it: nothing is handed back, and nobody asks for a package (S0.6, S0.7)
  const ofCounter = [
    {
      good: facts.openRows === 0,
      bad: say('close.rows', { count: facts.openRows }),
      fine: say('close.rowsNone'),
    },
    {
      good: facts.papers === 0,
      bad: say('close.papers', { count: facts.papers }),
      fine: say('close.papersNone'),
    },
    { good: facts.packaged, bad: say('close.packageNo'), fine: say('close.packageYes') },
  ];
  const checks = [
    ...(facts.made ? ofCounter : []),
    { good: owed === 0, bad: say('close.owed', { count: owed }), fine: say('close.owedNone') },
  ];
  return (
    <Stack gap="md">
      <Text>{say(facts.made ? 'close.text' : 'close.textNothing')}</Text>
      <Stack gap={6} align="flex-start" role="group" aria-label={say('close.stillOpen')}>
        {checks.map(({ good, bad, fine }) => (
          <StatusMark key={fine} tone={good ? 'good' : 'warn'}>
            {good ? fine : bad}
          </StatusMark>
        ))}
      </Stack>
      {facts.made && facts.lastPackage?.sealed === false && (
        <Alert color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />}>
          {say('close.packageClear')}
        </Alert>
      )}
      {left?.lines.map((line) => (
        <StatusMark key={line} tone="warn">
          {line}
        </StatusMark>
      ))}
      <SupervisorOnly>
        <Group align="flex-start">
          <CloseOutage outage={outage} left={left} disabled={checks.some(({ good }) => !good)} />
          {facts.papers > 0 && (
            <Button component={Link} to="/papers" variant="default">
              {say('close.toPapers')}
            </Button>
          )}
        </Group>
      </SupervisorOnly>
    </Stack>
  );
}
