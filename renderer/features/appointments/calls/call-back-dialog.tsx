import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { CALL_BACK_OUTCOMES, type CallBackOutcome } from '../../../../domain/appointments/call-back';
import type { Appointment } from '../../../../preload/contract/appointments';
import { useDo, useIntentKey } from '../../../ui/bridge';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { useTypeName } from '../use-type-name';

export interface CallBackDialogProps {
  readonly appointment: Appointment | null;
  readonly onClose: () => void;
}

/** What came of one call: who did not answer stays on the list. */
export function CallBackDialog({ appointment, onClose }: CallBackDialogProps) {
  const say = useWords('appointments');
  return (
    <Dialog
      opened={appointment !== null}
      onClose={onClose}
      title={say('calls.dialog', { name: appointment?.name ?? '' })}
    >
      {appointment !== null && <CallBackForm appointment={appointment} onClose={onClose} />}
    </Dialog>
  );
}

function CallBackForm({
  appointment,
  onClose,
}: {
  readonly appointment: Appointment;
  readonly onClose: () => void;
}) {
  const say = useWords('appointments');
  const typeName = useTypeName();
  const { key } = useIntentKey();
  const [outcome, setOutcome] = useState<CallBackOutcome>('reached');
  const [note, setNote] = useState('');
  const calling = useDo('appointments.call', {
    onDone: () => {
      tellDone(say.as('calls.done'));
      onClose();
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void calling.run({ key, id: appointment.id, outcome, note });
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <div>
          <Text size="xl" fw={650}>
            {appointment.phone}
          </Text>
          <Text c="dimmed">{`${typeName(appointment.caseType)} · ${appointment.reference}`}</Text>
        </div>
        <Radio.Group label={say('calls.outcome')} value={outcome} onChange={(value) => setOutcome(value)}>
          <Stack gap="xs" mt={6}>
            {CALL_BACK_OUTCOMES.map((each, place) => (
              <Radio
                key={each}
                value={each}
                label={say(`calls.outcomes.${each}`)}
                {...(place === 0 ? { 'data-autofocus': true } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={say('calls.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          maxLength={300}
          autoComplete="off"
        />
        <Trouble error={calling.error} />
        <DialogFoot onClose={onClose} busy={calling.busy}>
          {say('calls.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
