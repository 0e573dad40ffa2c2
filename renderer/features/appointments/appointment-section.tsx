import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { Link } from 'react-router';
import { hasOptions } from '../../../domain/outages/outage';
import type { OutageSummary } from '../../../preload/contract/outages';
import { useRead } from '../../ui/bridge';
import { Loaded } from '../../ui/loading';
import { Section } from '../../ui/section';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';

/** How many appointments an outage led to, and how far their calls are; nothing where no court was ever closed. */
export function AppointmentSection({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('appointments');
  const read = useRead(
    'appointments.callCounts',
    { outage: outage.id },
    { enabled: hasOptions(outage.system) },
  );
  const all = (read.data?.open ?? 0) + (read.data?.done ?? 0);
  const closed = Object.values(outage.options).includes('P3');
  if (all === 0 && !closed) return null;
  const over = outage.restoredAt !== null;
  return (
    <Section
      title={say('calls.section')}
      actions={
        <Button
          component={Link}
          to={over ? `/appointments/calls/${outage.id}` : '/appointments'}
          variant="default"
          leftSection={<IconPhone size={17} aria-hidden />}
        >
          {say(over ? 'calls.openList' : 'calls.openDay')}
        </Button>
      }
    >
      <Loaded read={read} rows={1}>
        {({ open, done }) => (
          <StatusMark tone={over && open > 0 ? 'warn' : 'good'}>
            {all === 0
              ? say('calls.nobody')
              : over
                ? say('calls.progress', { done, all })
                : say('calls.given', { count: all })}
          </StatusMark>
        )}
      </Loaded>
    </Section>
  );
}
