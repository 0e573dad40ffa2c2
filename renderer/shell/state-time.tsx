import { instantOfLocalMinute, toInstant } from '../../domain/time/civil-time';
import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { Dialog } from '../ui/dialog';
import { DialogFoot } from '../ui/dialog-foot';
import { useState, type SyntheticEvent } from 'react';
import { BigNumber } from '../ui/big-number';
import { DateTimeInput } from '../ui/date-time-input';
import { localMinuteOf, useFormat } from '../ui/format';
import { tellDone } from '../ui/notify';
import { usePcClock } from '../ui/now';
import { Trouble } from '../ui/trouble';
import { useTwoPeople } from '../ui/two-people';
import { useWords } from '../ui/words';

/** The PC's clock is in doubt: two people say what time it is, and that is kept. */
export function StateTimeDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const say = useWords('shell');
  return (
    <Dialog opened={opened} onClose={onClose} title={say('time.title')}>
      {opened && <StateTimeForm onClose={onClose} />}
    </Dialog>
  );
}

function StateTimeForm({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('shell');
  const format = useFormat();
  const now = usePcClock();
  const [stated, setStated] = useState('');
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const state = useTwoPeople('settings.stateTime', {
    onDone: () => {
      tellDone(say.as('time.done'));
      onClose();
    },
  });
  const pcTime = format.dateTime(toInstant(now));
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void state.run(
      { statedLocal: stated, confirmed, reason },
      say('time.what', { time: format.dateTime(instantOfLocalMinute(stated)) }),
    );
  };
  const asksAgain = state.error?.code === 'clock-differs' || state.error?.code === 'time-earlier';
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{say('time.text')}</Text>
        <BigNumber label={say('time.pc')} value={localMinuteOf(now).slice(11)} note={pcTime} />
        <DateTimeInput label={say('time.field')} value={stated} onChange={setStated} required withNow />
        <TextInput
          label={say('time.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={300}
          required
        />
        <Trouble error={state.error} />
        {(asksAgain || confirmed) && (
          <Checkbox
            label={say('time.confirm')}
            checked={confirmed}
            onChange={(event) => setConfirmed(event.currentTarget.checked)}
          />
        )}
        <DialogFoot onClose={onClose} busy={state.busy} disabled={stated === '' || reason.trim() === ''}>
          {say('time.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
