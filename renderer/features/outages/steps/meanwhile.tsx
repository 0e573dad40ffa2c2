import type { Instant } from '../../../../domain/time/civil-time';
import { List, Stack, Text } from '@mantine/core';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { useRead } from '../../../ui/bridge';
import { useFormat } from '../../../ui/format';
import { useNow } from '../../../ui/now';
import { useWords } from '../../../ui/words';

const LINES = {
  skei: ['skei.tell', 'skei.noAp', 'skei.note', 'skei.notice'],
  court: ['court.tell', 'court.wait', 'court.numbers'],
  ict: ['ict.tell', 'ict.owner'],
} as const;

export interface MeanwhileProps {
  readonly outage: OutageSummary;
  readonly threshold: Instant;
}

/** What the counters do until the fallback is in force (S0.1), by the kind of office. */
export function Meanwhile({ outage, threshold }: MeanwhileProps) {
  const say = useWords('outages');
  const format = useFormat();
  const now = useNow();
  const kind = useRead('settings.status', {}).data?.office?.kind ?? 'court';
  const since = format.when(outage.startedAt, now);
  return (
    <Stack gap="xs">
      <Text>
        {say('gate.lead', {
          system: outage.system,
          hours: outage.thresholdHours ?? 0,
          at: format.when(threshold, now),
        })}
      </Text>
      <List spacing={4} aria-label={say('gate.title')}>
        {LINES[kind].map((line) => (
          <List.Item key={line}>{say(`gate.${line}`, { since })}</List.Item>
        ))}
      </List>
    </Stack>
  );
}
