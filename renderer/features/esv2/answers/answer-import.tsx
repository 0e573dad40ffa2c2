import { Button, Group, Stack } from '@mantine/core';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useDo } from '../../../ui/bridge';
import { Dialog } from '../../../ui/dialog';
import { FileDrop } from '../../../ui/file-drop';
import { tellDone } from '../../../ui/notify';
import { StatusMark } from '../../../ui/status-mark';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { SheetFacts, type Choice } from '../../imports/sheet-facts';
import { useReadFile } from '../../imports/use-read-file';
import { AnswerRows } from './answer-rows';

interface AnswerImportProps {
  readonly onClose: () => void;
}

/** The list of SAINS or BTMK JKSM: what of it fits the control list is ticked, what is doubtful is shown. */
export function AnswerImport({ onClose }: AnswerImportProps) {
  const say = useWords('esv2');
  const reading = useDo('esv2.chooseAnswer');
  const { onFile, onRead } = useReadFile<Choice>(reading.run);
  return (
    <Dialog opened onClose={onClose} title={say('answer.title')} size={860}>
      {reading.value === undefined ? (
        <FileDrop
          drop={say('answer.drop')}
          choose={say('answer.choose')}
          reading={say('answer.reading')}
          accept=".csv,.txt,.tsv,.xlsx,text/csv"
          busy={reading.busy}
          onFile={onFile}
        />
      ) : (
        <AnswerPreview
          key={reading.value.token}
          preview={reading.value}
          reading={reading.busy}
          onRead={onRead}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

interface AnswerPreviewProps extends AnswerImportProps {
  readonly preview: OutputOf<'esv2.chooseAnswer'>;
  /** The file is being read again. */
  readonly reading: boolean;
  readonly onRead: (columns: Choice) => void;
}

const FIELDS = ['esv2Number', 'esv3Number', 'status'];
const TONES = { new: 'good', same: 'quiet', doubtful: 'warn', refused: 'warn' } as const;

function AnswerPreview({ preview, reading, onRead, onClose }: AnswerPreviewProps) {
  const say = useWords('esv2');
  const taking = useDo('esv2.takeAnswer', {
    onDone: ({ ticked }) => {
      tellDone(say.as('answer.done', { count: ticked }));
      onClose();
    },
  });
  const { counts } = preview;
  return (
    <Stack gap="sm">
      <Group>
        {(['new', 'same', 'doubtful', 'refused'] as const).map((pile) => (
          <StatusMark key={pile} tone={TONES[pile]}>
            {say(`answer.pile.${pile}`, { count: counts[pile] })}
          </StatusMark>
        ))}
      </Group>
      <SheetFacts sheet={preview.sheet} fields={FIELDS} busy={reading} onRead={onRead} />
      <AnswerRows rows={preview.rows} />
      <Trouble error={taking.error} />
      <Group justify="flex-end">
        <Button
          onClick={() => void taking.run({ token: preview.token })}
          loading={taking.busy}
          disabled={counts.new === 0}
          data-autofocus
        >
          {say('answer.take', { count: counts.new })}
        </Button>
      </Group>
    </Stack>
  );
}
