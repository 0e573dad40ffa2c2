import { Stack, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
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

export interface PaperOfCourt {
  readonly id: string;
  readonly court: string;
}

interface SealDialogProps {
  /** None: closed. */
  readonly papers: readonly PaperOfCourt[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One act for all: who signed and sealed, and when. The name of the last one stands there already. */
export function SealDialog({ papers, onClose, onDone }: SealDialogProps) {
  const say = useWords('summonses');
  const names = useRead('summonses.pendaftar', {}).data?.names;
  const court = papers[0]?.court;
  return (
    <Dialog
      opened={court !== undefined && names !== undefined}
      onClose={onClose}
      title={say('seal.title', { count: papers.length })}
    >
      {court !== undefined && names !== undefined && (
        <SealForm papers={papers} name={names[court] ?? ''} onClose={onClose} onDone={onDone} />
      )}
    </Dialog>
  );
}

function SealForm({ papers, name, onClose, onDone }: SealDialogProps & { readonly name: string }) {
  const say = useWords('summonses');
  const sentence = useFieldSentence();
  const { key } = useIntentKey();
  const [pendaftar, setPendaftar] = useState(name);
  const [sealedLocal, setSealedLocal] = useState(() => localMinuteOf(present()));
  const sealing = useDo('summonses.seal', {
    onDone: ({ count }) => {
      tellDone(say.as('seal.done', { count }));
      onDone();
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void sealing.run({ key, summonses: papers.map(({ id }) => id), pendaftar, sealedLocal });
  };
  const fields = sealing.error?.fields ?? [];
  const at = (path: string) => sentence(fields.find((field) => field.path === path)?.code);
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <TextInput
          label={say('seal.pendaftar')}
          value={pendaftar}
          onChange={(event) => setPendaftar(event.currentTarget.value)}
          error={at('pendaftar')}
          maxLength={120}
          required
          data-autofocus
        />
        <DateTimeInput
          label={say('seal.when')}
          value={sealedLocal}
          onChange={setSealedLocal}
          error={at('sealedLocal')}
          withNow
          required
        />
        {fields.length === 0 && <Trouble error={sealing.error} />}
        <DialogFoot onClose={onClose} busy={sealing.busy}>
          {say('seal.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
