import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { useState, type SyntheticEvent } from 'react';
import type { InputOf, OutputOf } from '../../../../preload/contract/contract';
import { useDo, useIntentKey } from '../../../ui/bridge';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';

type Row = OutputOf<'applicants.enquiries'>['rows'][number];
type Outcome = InputOf<'applicants.markCalled'>['outcome'];
const OUTCOMES: readonly Outcome[] = ['reached', 'no-answer', 'wrong-number'];

export interface CallDialogProps {
  readonly enquiry: Row | null;
  readonly onClose: () => void;
}

/** What became of a call; whoever was not reached stays on the list. */
export function CallDialog({ enquiry, onClose }: CallDialogProps) {
  const say = useWords('applicants');
  return (
    <Dialog
      opened={enquiry !== null}
      onClose={onClose}
      title={say('enquiry.callTitle', { name: enquiry?.name ?? '' })}
    >
      {enquiry !== null && <CallForm enquiry={enquiry} onClose={onClose} />}
    </Dialog>
  );
}

function CallForm({ enquiry, onClose }: { readonly enquiry: Row; readonly onClose: () => void }) {
  const say = useWords('applicants');
  const { key } = useIntentKey();
  const [outcome, setOutcome] = useState<Outcome>('reached');
  const [note, setNote] = useState('');
  const calling = useDo('applicants.markCalled', {
    onDone: () => {
      tellDone(say.as('enquiry.doneCall'));
      onClose();
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void calling.run({ key, enquiry: enquiry.id, outcome, note });
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <div>
          <Text size="xl" fw={650}>
            {enquiry.phone}
          </Text>
          <Text c="dimmed">{enquiry.asked}</Text>
        </div>
        <Radio.Group label={say('enquiry.outcome')} value={outcome} onChange={(value) => setOutcome(value)}>
          <Stack gap="xs" mt={6}>
            {OUTCOMES.map((each, at) => (
              <Radio
                key={each}
                value={each}
                label={say(`enquiry.outcomes.${each}`)}
                {...(at === 0 ? { 'data-autofocus': true } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={say('enquiry.callNote')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          maxLength={300}
          autosize
          minRows={2}
        />
        <Trouble error={calling.error} />
        <DialogFoot onClose={onClose} busy={calling.busy}>
          {say('enquiry.saveCall')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
