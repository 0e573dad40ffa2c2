import { Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { ServiceManner } from '../../../domain/summonses/service';
import type { CourtPaper } from '../../../preload/contract/summonses';
import { useDo, useIntentKey } from '../../ui/bridge';
import { DateTimeInput } from '../../ui/date-time-input';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { localMinuteOf } from '../../ui/format';
import { useFieldSentence } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { present } from '../../ui/now';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { ServiceLimits } from './service-limits';

interface ServeDialogProps {
  readonly paper: CourtPaper;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What came of one try to serve it. */
export function ServeDialog({ paper, opened, onClose }: ServeDialogProps) {
  const say = useWords('summonses');
  return (
    <Dialog opened={opened} onClose={onClose} title={say('serve.title')}>
      {opened && <ServeForm paper={paper} onClose={onClose} />}
    </Dialog>
  );
}

/** As in the contract, whose schemas stay in main. */
const RESULTS = ['served', 'not-served'] as const;
const MANNERS: readonly ServiceManner[] = ['personal', 'substituted', 'other'];
const DOUBTS = ['served-too-late', 'served-after-expiry'];

function ServeForm({ paper, onClose }: Omit<ServeDialogProps, 'opened'>) {
  const say = useWords('summonses');
  const sentence = useFieldSentence();
  const { key, renew } = useIntentKey();
  const [result, setResult] = useState<(typeof RESULTS)[number]>('served');
  const [how, setHow] = useState<ServiceManner>('personal');
  const [servedLocal, setServedLocal] = useState(() => localMinuteOf(present()));
  const [leave, setLeave] = useState('');
  const [note, setNote] = useState('');
  const serving = useDo('summonses.serve', {
    onDone: () => {
      tellDone(say.as('serve.done'));
      onClose();
    },
    onTrouble: renew,
  });
  const { error } = serving;
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const doubt = error !== null && DOUBTS.includes(error.code) ? error.code : null;
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    // the doubt that stands there was read: sending again answers it
    const acceptedWarnings = doubt === null ? accepted : [...accepted, doubt];
    setAccepted(acceptedWarnings);
    const said = { result, how, servedLocal, leave, note, acceptedWarnings: [...acceptedWarnings] };
    void serving.run({ key, summons: paper.id, ...said });
  };
  const anew =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      setAccepted([]);
      serving.reset();
      set(value);
    };
  const fields = error?.fields ?? [];
  const at = (path: string) => sentence(fields.find((field) => field.path === path)?.code);
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <Text component="div" c="dimmed">
          <ServiceLimits paper={paper} />
        </Text>
        <Radio.Group label={say('serve.result')} value={result} onChange={(value) => anew(setResult)(value)}>
          <Stack gap="xs" mt={6}>
            {RESULTS.map((each, place) => (
              <Radio
                key={each}
                value={each}
                label={say(`service.${each}`)}
                {...(place === 0 ? { 'data-autofocus': true } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group label={say('serve.how')} value={how} onChange={(value) => anew(setHow)(value)}>
          <Stack gap="xs" mt={6}>
            {MANNERS.map((each) => (
              <Radio key={each} value={each} label={say(`serve.manners.${each}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <DateTimeInput
          label={say('serve.when')}
          value={servedLocal}
          onChange={anew(setServedLocal)}
          error={at('servedLocal')}
          withNow
          required
        />
        <TextInput
          label={say('serve.leave')}
          description={say('serve.leaveHint')}
          value={leave}
          onChange={(event) => anew(setLeave)(event.currentTarget.value)}
          error={at('leave')}
          maxLength={120}
          required={how === 'substituted'}
        />
        <Textarea
          label={say('serve.note')}
          description={say('serve.noteHint')}
          value={note}
          onChange={(event) => anew(setNote)(event.currentTarget.value)}
          error={at('note')}
          maxLength={300}
          autosize
          minRows={2}
          required={result === 'not-served' || how === 'other'}
        />
        {fields.length === 0 && <Trouble error={error} />}
        <DialogFoot onClose={onClose} busy={serving.busy} danger={doubt !== null}>
          {say(doubt === null ? 'serve.save' : 'serve.confirm')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
