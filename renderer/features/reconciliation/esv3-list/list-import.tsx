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
import { ListRows } from './list-rows';

interface ListImportProps {
  readonly onClose: () => void;
}

/** A list out of ESV3: what of it fits the work list is confirmed, what is doubtful is shown (S1.6). */
export function ListImport({ onClose }: ListImportProps) {
  const say = useWords('reconciliation');
  const reading = useDo('reconciliation.chooseList');
  const { onFile, onRead } = useReadFile<Choice>(reading.run);
  return (
    <Dialog opened onClose={onClose} title={say('list.title')} size={860}>
      {reading.value === undefined ? (
        <FileDrop
          drop={say('list.drop')}
          choose={say('list.choose')}
          reading={say('list.reading')}
          accept=".csv,.txt,.tsv,.xlsx,text/csv"
          busy={reading.busy}
          onFile={onFile}
        />
      ) : (
        <ListPreview
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

interface ListPreviewProps extends ListImportProps {
  readonly preview: OutputOf<'reconciliation.chooseList'>;
  /** The file is being read again. */
  readonly reading: boolean;
  readonly onRead: (columns: Choice) => void;
}

const FIELDS = ['officialNumber', 'reference', 'manualNumber', 'name'];
const TONES = { new: 'good', same: 'quiet', doubtful: 'warn', refused: 'warn' } as const;

function ListPreview({ preview, reading, onRead, onClose }: ListPreviewProps) {
  const say = useWords('reconciliation');
  const taking = useDo('reconciliation.takeList', {
    onDone: ({ taken }) => {
      tellDone(say.as('list.done', { count: taken }));
      onClose();
    },
  });
  const { counts } = preview;
  return (
    <Stack gap="sm">
      <Group>
        {(['new', 'same', 'doubtful', 'refused'] as const).map((pile) => (
          <StatusMark key={pile} tone={TONES[pile]}>
            {say(`list.pile.${pile}`, { count: counts[pile] })}
          </StatusMark>
        ))}
      </Group>
      <SheetFacts sheet={preview.sheet} fields={FIELDS} busy={reading} onRead={onRead} />
      <ListRows rows={preview.rows} />
      <Trouble error={taking.error} />
      <Group justify="flex-end">
        <Button
          onClick={() => void taking.run({ token: preview.token })}
          loading={taking.busy}
          disabled={counts.new === 0}
          data-autofocus
        >
          {say('list.take', { count: counts.new })}
        </Button>
      </Group>
    </Stack>
  );
}
