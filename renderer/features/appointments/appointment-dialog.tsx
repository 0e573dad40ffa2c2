import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { nextAppointmentState } from '../../../domain/appointments/appointment';
import type { Instant } from '../../../domain/time/civil-time';
import type { Appointment } from '../../../preload/contract/appointments';
import { useDo, useIntentKey } from '../../ui/bridge';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { useFormat } from '../../ui/format';
import { useFieldSentence } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { mayUse, useOfficer } from '../../ui/session';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { AppointmentHistory } from './appointment-history';
import { SlotSelect, useSlot } from './slot-select';
import { useTypeName } from './use-type-name';

const HOWS = ['came', 'missed', 'moved', 'cancelled'] as const;
type How = (typeof HOWS)[number];

export interface AppointmentDialogProps {
  readonly appointment: Appointment | null;
  readonly onClose: () => void;
}

/** One appointment: who and when, what has happened, and what happens now. */
export function AppointmentDialog({ appointment, onClose }: AppointmentDialogProps) {
  const say = useWords('appointments');
  return (
    <Dialog
      opened={appointment !== null}
      onClose={onClose}
      title={say('one.title', { reference: appointment?.reference ?? '' })}
      size="lg"
    >
      {appointment !== null && <AppointmentCard appointment={appointment} onClose={onClose} />}
    </Dialog>
  );
}

interface CardProps {
  readonly appointment: Appointment;
  readonly onClose: () => void;
}

/** The same on a screen of its own, as search opens it. */
export function AppointmentCard({ appointment, onClose }: CardProps) {
  const say = useWords('appointments');
  const typeName = useTypeName();
  const format = useFormat();
  const serves = mayUse(useOfficer(), ['clerk', 'supervisor']);
  const { slotAt, state, name, idNumber, phone, caseType, note } = appointment;
  return (
    <Stack gap="md">
      <div>
        <Text fw={650}>{`${format.dateTime(slotAt)} · ${say(`states.${state}`)}`}</Text>
        <Text>{[name, idNumber, phone].filter(Boolean).join(' · ')}</Text>
        <Text c="dimmed">{[typeName(caseType), note].filter(Boolean).join(' · ')}</Text>
      </div>
      <AppointmentHistory appointment={appointment} />
      {serves && <HappenedForm appointment={appointment} onClose={onClose} />}
    </Stack>
  );
}

function HappenedForm({ appointment, onClose }: CardProps) {
  const say = useWords('appointments');
  const sentence = useFieldSentence();
  const { id, court, reference, state } = appointment;
  const possible = HOWS.filter((how) => nextAppointmentState(state, how).ok);
  const { key, renew } = useIntentKey();
  const [how, setHow] = useState<How>(possible[0] ?? 'moved');
  const [chosen, setChosen] = useState<Instant | null>(null);
  const [note, setNote] = useState('');
  const except = state === 'booked' ? appointment.slotAt : undefined;
  const slotAt = useSlot(court, chosen, except);
  const onDone = (): void => {
    tellDone(say.as('one.done', { reference }));
    onClose();
  };
  const settling = useDo('appointments.settle', { onDone });
  const moving = useDo('appointments.move', { onDone });
  const slip = useDo('appointments.printSlip', {
    onDone: () => {
      renew();
      tellDone(say.as('one.slipDone'));
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (how !== 'moved') void settling.run({ key, id, how, note });
    else if (slotAt !== null) void moving.run({ key, id, slotAt, note });
  };
  const error = (how === 'moved' ? moving.error : settling.error) ?? slip.error;
  const wrong = error?.fields?.find(({ path }) => path === 'slotAt')?.code;
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        <Radio.Group
          label={say('one.how')}
          value={how}
          onChange={(value) => {
            setHow(value);
            renew();
          }}
        >
          <Stack gap="xs" mt={6}>
            {possible.map((each, place) => (
              <Radio
                key={each}
                value={each}
                label={say(`one.hows.${each}`)}
                {...(place === 0 ? { 'data-autofocus': true } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
        {how === 'moved' && (
          <SlotSelect
            court={court}
            value={chosen}
            except={except}
            onChange={setChosen}
            error={sentence(wrong)}
          />
        )}
        <TextInput
          label={say('one.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          maxLength={300}
          autoComplete="off"
        />
        {wrong === undefined && <Trouble error={error} />}
        <Group justify="space-between">
          <Button
            variant="default"
            leftSection={<IconPrinter size={17} aria-hidden />}
            loading={slip.busy}
            onClick={() => void slip.run({ key, id })}
          >
            {say('one.slip')}
          </Button>
          <DialogFoot onClose={onClose} busy={settling.busy || moving.busy}>
            {say('one.save')}
          </DialogFoot>
        </Group>
      </Stack>
    </form>
  );
}
