import { hasOptions } from '../../../../domain/outages/outage';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { KeyHint } from '../../../ui/key-hint';
import { useRegistersCases } from '../../../ui/session';
import { useWords } from '../../../ui/words';

/** The public is served elsewhere; here stands the way there. */
export function ServeStep({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('outages');
  const registers = useRegistersCases();
  if (!registers || !hasOptions(outage.system))
    return <Text>{say('serve.notHere', { system: outage.system })}</Text>;
  return (
    <Stack gap="md">
      <Text>{say('serve.text')}</Text>
      <Group>
        <Button component={Link} to="/counter" rightSection={<KeyHint keys="F2" />}>
          {say('serve.counter')}
        </Button>
        <Button component={Link} to="/numbers" variant="default">
          {say('serve.numbers')}
        </Button>
      </Group>
    </Stack>
  );
}
