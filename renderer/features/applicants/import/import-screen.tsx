import { Button, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useDo } from '../../../ui/bridge';
import { FileDrop } from '../../../ui/file-drop';
import { Loading } from '../../../ui/loading';
import { Screen } from '../../../ui/screen';
import { Trouble } from '../../../ui/trouble';
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
  const [search] = useSearchParams();
  const left = search.get('left');
  const reopening = useDo('applicants.reopenLeft');
  const { run: reopen } = reopening;
  useEffect(() => {
    if (left !== null) void reopen({ file: left });
  }, [left, reopen]);
  const preview = left === null ? reading.value : reopening.value;
  const other = (): void => {
    reading.reset();
    if (left !== null) void navigate('/applicants/import');
  };
  return (
    <Screen
      title={say('import.title')}
      lead={left === null ? preview?.name : preview && say('import.left', { name: preview.name })}
      fixed={preview !== undefined}
      actions={
        <>
          {preview !== undefined && (
            <Button variant="default" onClick={other}>
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
      <Trouble error={reopening.error} />
      {left !== null && preview === undefined ? (
        reopening.busy && <Loading />
      ) : preview === undefined ? (
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
          key={preview.token}
          preview={preview}
          left={left !== null}
          reading={reading.busy}
          onRead={onRead}
          onOther={other}
          onChanged={() => void (left !== null && reopen({ file: left }))}
        />
      )}
    </Screen>
  );
}
