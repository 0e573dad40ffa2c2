import { Button, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import type { CallError } from '../../preload/contract/call';
import { Dialog } from './dialog';
import { DialogFoot } from './dialog-foot';
import { DateTimeField, TextField, type FieldOf } from './field';
import { Trouble } from './trouble';

/** A small button whose dialog asks for the proof of what was published by hand. */
export function HandProofButton({
  label,
  title,
  children,
}: {
  readonly label: string;
  readonly title: string;
  readonly children: (close: () => void) => ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {label}
      </Button>
      <Dialog opened={opened} onClose={close} title={title}>
        {children(close)}
      </Dialog>
    </>
  );
}

export interface HandProofProps<T extends FieldValues, Out> {
  readonly control: FieldOf<T, Out>['control'];
  /** Where the time and the reference stand in the form. */
  readonly at: FieldPath<T>;
  readonly reference: FieldPath<T>;
  readonly words: {
    readonly text: string;
    readonly at: string;
    readonly reference: string;
    readonly referenceNote: string;
    readonly save: string;
  };
  readonly error: CallError | null;
  readonly busy: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** When it was published by hand, and under which reference: asked alike of every channel (S0.3). */
export function HandProof<T extends FieldValues, Out>(props: HandProofProps<T, Out>) {
  const { control, at, reference, words, error, busy, onSubmit, onClose } = props;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      noValidate
    >
      <Stack>
        <Text>{words.text}</Text>
        <DateTimeField control={control} name={at} label={words.at} withNow required />
        <TextField
          control={control}
          name={reference}
          label={words.reference}
          description={words.referenceNote}
          required
        />
        <Trouble error={error} atFields />
        <DialogFoot onClose={onClose} busy={busy}>
          {words.save}
        </DialogFoot>
      </Stack>
    </form>
  );
}
