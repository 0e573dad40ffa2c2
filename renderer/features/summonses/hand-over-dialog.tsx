import { Radio, Stack, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { CourtPaper, Taker } from '../../../preload/contract/summonses';
import { useDo, useIntentKey, useRead } from '../../ui/bridge';
import { DateTimeInput } from '../../ui/date-time-input';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { localMinuteOf } from '../../ui/format';
import { useFieldSentence } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { present } from '../../ui/now';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

export interface PaperOfCase extends Pick<CourtPaper, 'id'> {
  readonly caseId: string;
}

interface HandOverDialogProps {
  /** None: closed. */
  readonly papers: readonly PaperOfCase[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** To whom and when: the party who brought the case, unless somebody else takes it. Enter does it. */
export function HandOverDialog({ papers, onClose, onDone }: HandOverDialogProps) {
  const say = useWords('summonses');
  return (
    <Dialog
      opened={papers.length > 0}
      onClose={onClose}
      title={say('handOver.title', { count: papers.length })}
    >
      {papers.length > 0 && <HandOverForm papers={papers} onClose={onClose} onDone={onDone} />}
    </Dialog>
  );
}

const FIRST: Taker = { kind: 'party', role: 'first', ordinal: 1 };

function HandOverForm({ papers, onClose, onDone }: HandOverDialogProps) {
  const say = useWords('summonses');
  const sentence = useFieldSentence();
  const { key } = useIntentKey();
  const choices = useChoices(papers);
  const [chosen, setChosen] = useState('0');
  const [name, setName] = useState('');
  const [handedLocal, setHandedLocal] = useState(() => localMinuteOf(present()));
  const handing = useDo('summonses.handOver', {
    onDone: ({ count }) => {
      tellDone(say.as('handOver.done', { count }));
      onDone();
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    const to: Taker = choices[Number(chosen)]?.to ?? { kind: 'other', name };
    void handing.run({ key, summonses: papers.map(({ id }) => id), to, handedLocal });
  };
  const fields = handing.error?.fields ?? [];
  const at = (path: string) => sentence(fields.find((field) => field.path === path)?.code);
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <Radio.Group label={say('handOver.to')} value={chosen} onChange={setChosen}>
          <Stack gap="xs" mt={6}>
            {choices.map(({ label }, place) => (
              <Radio
                key={place}
                value={String(place)}
                label={label}
                {...(place === 0 ? { 'data-autofocus': true } : {})}
              />
            ))}
            <Radio value="other" label={say('handOver.otherPerson')} />
          </Stack>
        </Radio.Group>
        {chosen === 'other' && (
          <TextInput
            label={say('handOver.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={at('to.name')}
            maxLength={160}
            required
          />
        )}
        <DateTimeInput
          label={say('handOver.when')}
          value={handedLocal}
          onChange={setHandedLocal}
          error={at('handedLocal')}
          withNow
          required
        />
        {fields.length === 0 && <Trouble error={handing.error} />}
        <DialogFoot onClose={onClose} busy={handing.busy}>
          {say('handOver.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}

/** Of one paper everybody in its case by name; of many the first party of each. */
function useChoices(papers: readonly PaperOfCase[]): readonly { to: Taker; label: string }[] {
  const say = useWords('summonses');
  const [only, ...others] = papers;
  const alone = others.length === 0;
  const read = useRead(
    'summonses.ofCase',
    { id: only?.caseId ?? '' },
    { enabled: alone && only !== undefined },
  );
  if (!alone || read.data === undefined) return [{ to: FIRST, label: say('handOver.first') }];
  return read.data.people.map(({ role, ordinal, name }) => ({
    to: { kind: 'party', role, ordinal },
    label: name,
  }));
}
