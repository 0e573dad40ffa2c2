import { Stack } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { Request, ServiceEntry } from '../../../../preload/contract/requests';
import { useDo, useIntentKey } from '../../../ui/bridge';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { useGiven } from './given';

interface RefuseDialogProps {
  readonly request: Request;
  readonly step: ServiceEntry['steps'][number];
  readonly onClose: () => void;
}

/** The request is refused, with the reason of which the requester is told next. */
export function RefuseDialog(props: RefuseDialogProps) {
  const say = useWords('requests');
  return (
    <Dialog opened onClose={props.onClose} title={say('one.refuse')}>
      <RefuseForm {...props} />
    </Dialog>
  );
}

function RefuseForm({ request, step, onClose }: RefuseDialogProps) {
  const say = useWords('requests');
  const { key, renew } = useIntentKey();
  const refusing = useDo('requests.refuse', {
    onDone: () => {
      tellDone(say.as('act.done'));
      onClose();
    },
    onTrouble: renew,
  });
  const { given, atFields, parts } = useGiven(refusing.error);
  const { happenedLocal, reference, note } = given;
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void refusing.run({ key, id: request.id, step: step.code, happenedLocal, reference, note });
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        {parts.note(say('act.reason'), true)}
        {parts.reference(false)}
        {parts.happened}
        {!atFields && <Trouble error={refusing.error} />}
        <DialogFoot onClose={onClose} busy={refusing.busy} disabled={note.trim() === ''} danger>
          {say('one.refuse')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
