import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { useRead } from '../../../ui/bridge';
import { Loaded } from '../../../ui/loading';
import { Section } from '../../../ui/section';
import { StatusMark } from '../../../ui/status-mark';
import { useWords } from '../../../ui/words';

/** How far the calls of an outage are; nothing of an outage in which nobody is written to. */
export function CallSection({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('applicants');
  const active = useRead('applicants.counts', {}).data?.active ?? 0;
  const begun = outage.state !== 'reported' && outage.state !== 'dismissed';
  const read = useRead('applicants.callCounts', { outage: outage.id }, { enabled: begun && active > 0 });
  if (!begun || active === 0) return null;
  return (
    <Section
      title={say('calls.section')}
      actions={
        <Button
          component={Link}
          to={`/applicants/calls/${outage.id}`}
          variant="default"
          leftSection={<IconPhone size={17} aria-hidden />}
        >
          {say('calls.openList')}
        </Button>
      }
    >
      <Loaded read={read} rows={1}>
        {({ open, done }) => (
          <StatusMark tone={open > 0 ? 'warn' : 'good'}>
            {open + done === 0 ? say('calls.nobody') : say('calls.progress', { done, all: open + done })}
          </StatusMark>
        )}
      </Loaded>
    </Section>
  );
}
