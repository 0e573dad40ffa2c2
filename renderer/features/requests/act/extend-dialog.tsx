import { Stack, Text } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { Way } from '../../../../domain/requests/service';
import { instantMs } from '../../../../domain/time/civil-time';
import type { ClockShown, Request } from '../../../../preload/contract/requests';
import { useDo, useIntentKey } from '../../../ui/bridge';
import { DateTimeInput } from '../../../ui/date-time-input';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { useFormat } from '../../../ui/format';
import { tellDone } from '../../../ui/notify';
import { useNow } from '../../../ui/now';
import { StatusMark } from '../../../ui/status-mark';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { useGiven } from './given';

interface ExtendDialogProps {
  readonly request: Request;
  readonly clock: ClockShown;
  readonly onClose: () => void;
}

/** How a requester is told of an extended time (S2.18). */
const TOLD_BY: readonly Way[] = ['telephone', 'counter', 'e-mail', 'letter'];

/** Service recovery: the new time, why, and the word to the requester, before the old time ends. */
export function ExtendDialog(props: ExtendDialogProps) {
  const say = useWords('requests');
  return (
    <Dialog opened onClose={props.onClose} title={say('one.extend')}>
      <ExtendForm {...props} />
    </Dialog>
  );
}

function ExtendForm({ request, clock, onClose }: ExtendDialogProps) {
  const say = useWords('requests');
  const format = useFormat();
  const now = useNow();
  const { key, renew } = useIntentKey();
  const [toLocal, setTo] = useState('');
  const extending = useDo('requests.extend', {
    onDone: ({ inTime }) => {
      tellDone(say.as(inTime ? 'act.extendedInTime' : 'act.extendedLate'));
      onClose();
    },
    onTrouble: renew,
  });
  const { given, at, atFields, parts } = useGiven(extending.error);
  const spoken = given.way === 'telephone' || given.way === 'counter';
  const late = clock.dueAt !== null && instantMs(clock.dueAt) <= now;
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void extending.run({ ...given, key, id: request.id, clock: clock.clock, toLocal });
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        {clock.dueAt !== null && <Text>{say('one.dueBy', { due: format.dateTime(clock.dueAt) })}</Text>}
        {late && <StatusMark tone="warn">{say('act.lateWarning')}</StatusMark>}
        <DateTimeInput
          label={say('act.newTime')}
          value={toLocal}
          onChange={setTo}
          error={at('toLocal')}
          required
          data-autofocus
        />
        {parts.note(say('act.reason'), true)}
        {parts.way(TOLD_BY)}
        {parts.who(say('act.who'), spoken)}
        {!spoken && parts.reference(false)}
        {parts.happened}
        {!atFields && <Trouble error={extending.error} />}
        <DialogFoot onClose={onClose} busy={extending.busy} disabled={toLocal === ''}>
          {say('one.extend')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
