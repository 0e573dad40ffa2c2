import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useRead } from '../../ui/bridge';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/words';

/** The demo office is a place to practise already: an outage is reported right there. Drills with a score are the real office's. */
export function DemoPractice() {
  const say = useWords('drills');
  const { systems = [] } = useRead('systems.list', {}).data ?? {};
  const outages = useRead('outages.open', {}).data?.outages ?? [];
  const first = ['ESV3', 'AP'].filter(
    (code) =>
      systems.some((system) => system.code === code && system.active) &&
      !outages.some(({ system }) => system === code),
  );
  return (
    <Section title={say('demoTitle')}>
      <Stack gap="md">
        <Text maw="72ch">{say('demoText')}</Text>
        <Group>
          {first.map((code, at) => (
            <Button
              key={code}
              component={Link}
              to={`/outages/report?system=${code}`}
              variant={at === 0 ? 'filled' : 'default'}
              leftSection={<IconPlugConnectedX size={18} aria-hidden />}
            >
              {say('report', { system: code })}
            </Button>
          ))}
        </Group>
      </Stack>
    </Section>
  );
}
