import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { useFormat } from '../../../ui/format';
import { useWords } from '../../../ui/words';
import type { KnownFacts } from '../use-step-facts';

/** The package of the outage: whether there is one, and the way to it. */
export function PackageStep({
  outage,
  facts,
}: {
  readonly outage: OutageSummary;
  readonly facts: KnownFacts;
}) {
  const say = useWords('outages');
  const format = useFormat();
  const last = facts.lastPackage;
  return (
    <Stack gap="md">
      <Text>{say('package.text')}</Text>
      <Text c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {last === undefined
          ? say('package.none')
          : say('package.made', { name: last.name, at: format.dateTime(last.at) })}
      </Text>
      <Group>
        <Button component={Link} to={`/reconciliation/packages?outage=${outage.id}`}>
          {say('package.go')}
        </Button>
      </Group>
    </Stack>
  );
}
