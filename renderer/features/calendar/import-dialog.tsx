import { Select, Stack } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { IconCalendarDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useDo } from '../../ui/bridge';
import { FileDrop } from '../../ui/file-drop';
import { useWords } from '../../ui/words';
import type { Choice } from '../imports/sheet-facts';
import { useReadFile } from '../imports/use-read-file';
import { ImportPreview } from './import-preview';
import { stateChoices } from './state-names';

export interface ImportDialogProps {
  readonly opened: boolean;
  /** Stands in for rows that name no state. */
  readonly state: string;
  readonly onClose: () => void;
}

/** A CSV or ICS file: what it holds is shown first, and nothing is kept before the officer says so. */
export function ImportDialog({ opened, state, onClose }: ImportDialogProps) {
  const say = useWords('calendar');
  return (
    <Dialog opened={opened} onClose={onClose} title={say('import.title')} size={920}>
      {opened && <ImportSteps state={state} onClose={onClose} />}
    </Dialog>
  );
}

function ImportSteps({ state, onClose }: Omit<ImportDialogProps, 'opened'>) {
  const say = useWords('calendar');
  const [states, setStates] = useState(state);
  const reading = useDo('calendar.preview');
  const { onFile, onRead } = useReadFile<Choice>((input) => reading.run({ ...input, states }));
  if (reading.value !== undefined)
    return (
      <ImportPreview
        key={reading.value.token}
        preview={reading.value}
        reading={reading.busy}
        onRead={onRead}
        onOther={reading.reset}
        onClose={onClose}
      />
    );
  return (
    <Stack>
      <FileDrop
        drop={say('import.drop')}
        choose={say('import.choose')}
        reading={say('import.reading')}
        accept=".csv,.txt,.tsv,.xlsx,.ics,text/csv,text/calendar"
        icon={IconCalendarDown}
        unreadable="holiday-file-unreadable"
        busy={reading.busy}
        onFile={onFile}
      />
      <Select
        label={say('import.statesNote')}
        data={[{ value: '*', label: say('allStates') }, ...stateChoices]}
        value={states}
        allowDeselect={false}
        onChange={(value) => setStates(value ?? '*')}
      />
    </Stack>
  );
}
