import { Autocomplete, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { TOLD_OUTCOMES, type ToldOutcome } from '../../../../domain/applicants/calling';
import type { Callee } from '../../../../preload/contract/applicants/calls';
import { useDo, useIntentKey } from '../../../ui/bridge';
import { DateTimeInput } from '../../../ui/date-time-input';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { localMinuteOf } from '../../../ui/format';
import { useFieldSentence } from '../../../ui/form';
import { tellDone } from '../../../ui/notify';
import { present } from '../../../ui/now';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';

export interface ToldDialogProps {
  readonly outage: string;
  readonly callee: Callee | null;
  readonly onClose: () => void;
}

/** What came of one call: whoever was not told stays on the list. */
export function ToldDialog({ outage, callee, onClose }: ToldDialogProps) {
  const say = useWords('applicants');
  return (
    <Dialog
      opened={callee !== null}
      onClose={onClose}
      title={say('calls.dialog', { name: callee?.name ?? '' })}
    >
      {callee !== null && <ToldForm outage={outage} callee={callee} onClose={onClose} />}
    </Dialog>
  );
}

interface ToldFormProps extends ToldDialogProps {
  readonly callee: Callee;
}

function ToldForm({ outage, callee, onClose }: ToldFormProps) {
  const say = useWords('applicants');
  const sentence = useFieldSentence();
  const { key } = useIntentKey();
  const [number, setNumber] = useState(callee.phones[0] ?? '');
  const [calledLocal, setCalledLocal] = useState(() => localMinuteOf(present()));
  const [outcome, setOutcome] = useState<ToldOutcome>('reached');
  const [note, setNote] = useState('');
  const calling = useDo('applicants.call', {
    onDone: () => {
      tellDone(say.as('calls.done'));
      onClose();
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void calling.run({ key, outage, applicant: callee.id, number, calledLocal, outcome, note });
  };
  const fields = calling.error?.fields ?? [];
  const at = (path: string) => sentence(fields.find((field) => field.path === path)?.code);
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <Text c="dimmed">
          {say(`calls.whys.${callee.why}`)}
          {callee.unread !== '' && ` · ${say('unreadAddress', { text: callee.unread })}`}
        </Text>
        <Autocomplete
          label={say('calls.number')}
          description={say('calls.numberNote')}
          data={[...callee.phones]}
          value={number}
          onChange={setNumber}
          error={at('number')}
          required
        />
        <DateTimeInput
          label={say('calls.calledAt')}
          value={calledLocal}
          onChange={setCalledLocal}
          error={at('calledLocal')}
          withNow
          required
        />
        <Radio.Group label={say('calls.outcome')} value={outcome} onChange={(value) => setOutcome(value)}>
          <Stack gap="xs" mt={6}>
            {TOLD_OUTCOMES.map((each, place) => (
              <Radio
                key={each}
                value={each}
                label={say(`calls.outcomes.${each}`)}
                {...(place === 0 ? { 'data-autofocus': true } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={say('calls.note')}
          description={say('calls.noteHint')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          maxLength={300}
          autosize
          minRows={2}
        />
        {fields.length === 0 && <Trouble error={calling.error} />}
        <DialogFoot onClose={onClose} busy={calling.busy}>
          {say('calls.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
