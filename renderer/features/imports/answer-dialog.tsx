import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { ANSWER_PILES, type AnswerPile } from '../../../domain/imports/answer';
import type { CallError } from '../../../preload/contract/call';
import type { SheetFacts as Facts } from '../../../preload/contract/imports';
import { Dialog } from '../../ui/dialog';
import { FileDrop } from '../../ui/file-drop';
import { StatusMark } from '../../ui/status-mark';
import { Trouble } from '../../ui/trouble';
import { SheetFacts, type Choice } from './sheet-facts';
import { useReadFile, type ReadFile } from './use-read-file';

interface Looked {
  readonly token: string;
  readonly sheet: Facts;
  readonly counts: Readonly<Record<AnswerPile, number>>;
}

export interface AnswerDialogProps<Preview extends Looked> {
  readonly texts: {
    readonly title: string;
    readonly drop: string;
    readonly choose: string;
    readonly reading: string;
  };
  readonly pileText: (pile: AnswerPile, count: number) => string;
  readonly takeText: (count: number) => string;
  /** Fields of this kind of list, in the order in which they are shown. */
  readonly fields: readonly string[];
  readonly reading: {
    readonly value: Preview | undefined;
    readonly busy: boolean;
    readonly run: ReadFile<Choice>;
  };
  readonly taking: {
    readonly busy: boolean;
    readonly error: CallError | null;
    readonly run: (input: { readonly token: string }) => Promise<unknown>;
  };
  readonly onClose: () => void;
  /** Its rows. */
  readonly children: (preview: Preview) => ReactNode;
}

const TONES = { new: 'good', same: 'quiet', doubtful: 'warn', refused: 'warn' } as const;

/** A list with which somebody answers ours: what of it fits is taken in one act, what is doubtful is shown. */
export function AnswerDialog<Preview extends Looked>(props: AnswerDialogProps<Preview>) {
  const { texts, pileText, takeText, fields, reading, taking, onClose, children } = props;
  const { onFile, onRead } = useReadFile<Choice>(reading.run);
  const preview = reading.value;
  return (
    <Dialog opened onClose={onClose} title={texts.title} size={860}>
      {preview === undefined ? (
        <FileDrop {...texts} accept=".csv,.txt,.tsv,.xlsx,text/csv" busy={reading.busy} onFile={onFile} />
      ) : (
        <Stack gap="sm" key={preview.token}>
          <Group>
            {ANSWER_PILES.map((pile) => (
              <StatusMark key={pile} tone={TONES[pile]}>
                {pileText(pile, preview.counts[pile])}
              </StatusMark>
            ))}
          </Group>
          <SheetFacts sheet={preview.sheet} fields={fields} busy={reading.busy} onRead={onRead} />
          {children(preview)}
          <Trouble error={taking.error} />
          <Group justify="flex-end">
            <Button
              onClick={() => void taking.run({ token: preview.token })}
              loading={taking.busy}
              disabled={preview.counts.new === 0}
              data-autofocus
            >
              {takeText(preview.counts.new)}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}
