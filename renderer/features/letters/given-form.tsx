import { Stack, Text, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { CallError } from '../../../preload/contract/call';
import { DateTimeInput } from '../../ui/date-time-input';
import { DialogFoot } from '../../ui/dialog-foot';
import { localMinuteOf } from '../../ui/format';
import { useFieldSentence } from '../../ui/form';
import { present } from '../../ui/now';
import { Trouble } from '../../ui/trouble';

interface GivenFormProps {
  /** What is to be known beside: where the letter goes. */
  readonly note?: string;
  readonly proof: {
    readonly label: string;
    readonly path: string;
    readonly first: string;
    readonly max: number;
  };
  readonly when: { readonly label: string; readonly path: string };
  readonly yes: string;
  readonly busy: boolean;
  readonly error: CallError | null;
  readonly onClose: () => void;
  readonly onGive: (proof: string, local: string) => void;
}

/** The proof that a letter was given, and when: who took it, or the posting slip. */
export function GivenForm({ note, proof, when, yes, busy, error, onClose, onGive }: GivenFormProps) {
  const sentence = useFieldSentence();
  const [text, setText] = useState(proof.first);
  const [local, setLocal] = useState(() => localMinuteOf(present()));
  const fields = error?.fields ?? [];
  const at = (path: string) => sentence(fields.find((field) => field.path === path)?.code);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    onGive(text, local);
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        {note !== undefined && <Text style={{ whiteSpace: 'pre-line' }}>{note}</Text>}
        <TextInput
          label={proof.label}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={at(proof.path)}
          maxLength={proof.max}
          required
          data-autofocus
        />
        <DateTimeInput
          label={when.label}
          value={local}
          onChange={setLocal}
          error={at(when.path)}
          withNow
          required
        />
        {fields.length === 0 && <Trouble error={error} />}
        <DialogFoot onClose={onClose} busy={busy}>
          {yes}
        </DialogFoot>
      </Stack>
    </form>
  );
}
