import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { useWords } from '../../../ui/words';
import type { KnownFacts } from '../use-step-facts';

/** How much of the work list is left (S1.6). */
export function EnterStep({ outage, facts }: { readonly outage: OutageSummary; readonly facts: KnownFacts }) {
  const say = useWords('outages');
  const sentence =
    facts.rows === 0
      ? say('enter.nothing')
      : facts.openRows === 0
        ? say('enter.none')
        : say('enter.open', { count: facts.openRows });
  return (
    <Stack gap="md">
      <Text>{sentence}</Text>
      <Group>
        <Button component={Link} to={`/reconciliation?outage=${outage.id}`}>
          {say('enter.go')}
        </Button>
      </Group>
    </Stack>
  );
}
