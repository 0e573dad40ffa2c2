import { hasOptions } from '../../../../domain/outages/outage';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { thresholdOf } from '../../../../domain/outages/outage-gate';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { useLent } from '../../../ui/approval';
import { useFormat } from '../../../ui/format';
import { tellDone } from '../../../ui/notify';
import { useNow } from '../../../ui/now';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { OwnerSaidButton } from '../owner-said';
import { Meanwhile } from './meanwhile';
import { DismissDialog } from './dismiss-dialog';
import { SupervisorOnly } from './supervisor-only';

/**
 * A supervisor confirms the report or sets it aside; before the system's threshold with a reason (S0.1), and there what BPM
 * says is kept, whether or not the fallback waits for anybody.
 */
export function ConfirmStep({ outage }: { readonly outage: OutageSummary }) {
  return outage.state === 'reported' ? <Confirm outage={outage} /> : <Overtaken outage={outage} />;
}

/** The clock did not wait: nobody had confirmed anything, and BPM may still be asked. */
function Overtaken({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('outages');
  const format = useFormat();
  return (
    <Stack gap="md">
      <Text>{say('ownerSaid.overtaken', { at: format.dateTime(outage.forceAt ?? outage.startedAt) })}</Text>
      <SupervisorOnly>
        <Group>
          <OwnerSaidButton outage={outage.id} variant="filled" />
        </Group>
      </SupervisorOnly>
    </Stack>
  );
}

function Confirm({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('outages');
  const format = useFormat();
  const now = useNow();
  const [reason, setReason] = useState('');
  const [dismissing, setDismissing] = useState(false);
  const { id, system, startedAt, thresholdHours } = outage;
  const confirm = useLent('outages.confirm', { onDone: () => tellDone(say.as('confirm.done', { system })) });
  const threshold = thresholdOf(startedAt, thresholdHours);
  const early = threshold !== null && now < Date.parse(threshold);
  const text = hasOptions(system) ? 'confirm.text' : 'confirm.textOther';
  return (
    <Stack gap="md">
      {early && threshold !== null ? (
        <Meanwhile outage={outage} threshold={threshold} />
      ) : (
        <Text>{say(text, { system, since: format.dateTime(startedAt) })}</Text>
      )}
      <SupervisorOnly>
        {early && threshold !== null && (
          <>
            <Group>
              <OwnerSaidButton outage={id} variant="filled" />
            </Group>
            <Text>{say('confirm.early')}</Text>
            <Textarea
              label={say('confirm.reason')}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              autosize
              required
            />
          </>
        )}
        <Trouble error={confirm.error} />
        <Group>
          <Button
            onClick={() =>
              void confirm.run({ id, reason }, `${say(early ? 'gate.early' : 'confirm.save')} · ${system}`)
            }
            variant={early ? 'default' : 'filled'}
            loading={confirm.busy}
            disabled={early && reason.trim() === ''}
            data-primary
          >
            {say(early ? 'gate.early' : 'confirm.save')}
          </Button>
          <Button variant="subtle" color="red" onClick={() => setDismissing(true)}>
            {say('confirm.dismiss')}
          </Button>
        </Group>
        <DismissDialog outage={id} opened={dismissing} onClose={() => setDismissing(false)} />
      </SupervisorOnly>
    </Stack>
  );
}
