import { toInstant } from '../../domain/time/civil-time';
import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useDo } from '../ui/bridge';
import { BigNumber } from '../ui/big-number';
import { DateTimeInput } from '../ui/date-time-input';
import { localMinuteOf, useFormat } from '../ui/format';
import { tellDone } from '../ui/notify';
import { usePcClock } from '../ui/now';
import { useOfficer } from '../ui/session';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';

/** The PC's clock stands behind the journal: a supervisor says what time it is, and that is kept. */
export function StateTimeDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const say = useWords('shell');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={say('time.title')}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {opened && <StateTimeForm onClose={onClose} />}
    </Modal>
  );
}

function StateTimeForm({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('shell');
  const format = useFormat();
  const officer = useOfficer();
  const now = usePcClock();
  const [stated, setStated] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const state = useDo('settings.stateTime', {
    onDone: () => {
      tellDone(say('time.done'));
      onClose();
    },
  });
  const pcTime = format.dateTime(toInstant(now));
  if (officer === null || officer.role === 'clerk') return <Text>{say('time.supervisor')}</Text>;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void state.run({ statedLocal: stated, confirmed });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{say('time.text')}</Text>
        <BigNumber label={say('time.pc')} value={localMinuteOf(now).slice(11)} note={pcTime} />
        <DateTimeInput label={say('time.field')} value={stated} onChange={setStated} required withNow />
        <Trouble error={state.error} />
        {state.error?.code === 'clock-differs' && (
          <Checkbox
            label={say('time.confirm')}
            checked={confirmed}
            onChange={(event) => setConfirmed(event.currentTarget.checked)}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={state.busy} disabled={stated === ''}>
            {say('time.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
