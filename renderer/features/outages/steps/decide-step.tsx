import { Stack, Text } from '@mantine/core';
import type { OutageSummary } from '../../../../preload/contract/outages';
import type { Court } from '../../../../preload/contract/settings';
import { useWords } from '../../../ui/words';
import { CourtDecision } from './court-decision';
import { SupervisorOnly } from './supervisor-only';

export interface DecideStepProps {
  readonly outage: OutageSummary;
  readonly courts: readonly Court[];
}

/** One decision per court; it may change during the outage and its history stays (S1.1). */
export function DecideStep({ outage, courts }: DecideStepProps) {
  const say = useWords('outages');
  return (
    <Stack gap="md">
      <Text>{say('decide.text')}</Text>
      <SupervisorOnly>
        {courts.length === 0 && <Text>{say('decide.none')}</Text>}
        {courts.map((court) => (
          <CourtDecision
            key={court.code}
            outage={outage.id}
            court={court}
            decided={outage.options[court.code]}
          />
        ))}
      </SupervisorOnly>
    </Stack>
  );
}
