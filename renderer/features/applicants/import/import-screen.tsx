import { Button, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useDo } from '../../../ui/bridge';
import { FileDrop } from '../../../ui/file-drop';
import { Screen } from '../../../ui/screen';
import { useWords } from '../../../ui/words';
import type { Choice } from '../../imports/sheet-facts';
import { useReadFile } from '../../imports/use-read-file';
import { ImportPreview } from './import-preview';

/** A list of applicants: looked at in piles, taken only when the officer says so. */
export function ImportScreen() {
  const say = useWords('applicants');
  const navigate = useNavigate();
  const reading = useDo('applicants.preview');
  const { onFile, onRead } = useReadFile<Choice>(reading.run);
  return (
    <Screen
      title={say('import.title')}
      lead={reading.value?.name}
      fixed={reading.value !== undefined}
      actions={
        <>
          {reading.value !== undefined && (
            <Button variant="default" onClick={reading.reset}>
              {say('import.other')}
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={17} aria-hidden />}
            onClick={() => void navigate('/applicants')}
          >
            {say('back')}
          </Button>
        </>
      }
    >
      {reading.value === undefined ? (
        <FileDrop
          drop={say('import.drop')}
          choose={say('import.choose')}
          reading={say('import.reading')}
          note={<Text size="sm">{say('import.dropNote')}</Text>}
          accept=".csv,.txt,.tsv,.xlsx,text/csv"
          busy={reading.busy}
          onFile={onFile}
        />
      ) : (
        <ImportPreview
          key={reading.value.token}
          preview={reading.value}
          reading={reading.busy}
          onRead={onRead}
          onOther={reading.reset}
        />
      )}
    </Screen>
  );
}
