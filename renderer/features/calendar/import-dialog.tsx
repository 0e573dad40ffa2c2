import { Button, FileButton, Loader, Modal, Select, Stack } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import type { CallError } from '../../../preload/contract/call';
import { useDo } from '../../ui/bridge';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { readBase64 } from '../../ui/read-file';
import styles from './import-dialog.module.css';
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
  const shell = useWords('shell');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={say('import.title')}
      size={920}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      {opened && <ImportSteps state={state} onClose={onClose} />}
    </Modal>
  );
}

function ImportSteps({ state, onClose }: Omit<ImportDialogProps, 'opened'>) {
  const say = useWords('calendar');
  const [states, setStates] = useState(state);
  const [over, setOver] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const reading = useDo('calendar.preview');
  if (reading.value !== undefined)
    return <ImportPreview preview={reading.value} onOther={reading.reset} onClose={onClose} />;
  const read = async (file: File): Promise<void> => {
    try {
      const answer = await reading.run({ name: file.name, base64: await readBase64(file), states });
      setError(answer.ok ? null : answer.error);
    } catch {
      setError({ code: 'holiday-file-unreadable' });
    }
  };
  const take = (file: File | null | undefined): void => {
    if (file != null) void read(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <Stack>
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconCalendarDown size={36} stroke={1.25} aria-hidden />
        {reading.busy ? (
          <span role="status">
            <Loader size="sm" /> {say('import.reading')}
          </span>
        ) : (
          <>
            <span>{say('import.drop')}</span>
            <FileButton onChange={take} accept=".csv,.txt,.tsv,.ics,text/csv,text/calendar">
              {(props) => (
                <Button {...props} data-autofocus>
                  {say('import.choose')}
                </Button>
              )}
            </FileButton>
          </>
        )}
      </div>
      <Select
        label={say('import.statesNote')}
        data={[{ value: '*', label: say('allStates') }, ...stateChoices]}
        value={states}
        allowDeselect={false}
        onChange={(value) => setStates(value ?? '*')}
      />
      <Trouble error={error} />
    </Stack>
  );
}
