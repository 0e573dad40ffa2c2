import { Button, FileButton, Loader, Modal } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import type { CallError } from '../../../../preload/contract/call';
import { useDo } from '../../../ui/bridge';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { CauseBookPreview } from './cause-book-preview';
import styles from './numbers.module.css';
import { readBase64 } from './read-file';

export interface CauseBookImportProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** S1.3, S1.13: the print of a cause book gives the last number of every series in it. */
export function CauseBookImport({ opened, onClose }: CauseBookImportProps) {
  const say = useWords('numbers');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={say('import.title')}
      size={860}
      closeButtonProps={{ 'aria-label': say('cancel') }}
    >
      {opened && <ImportSteps onClose={onClose} />}
    </Modal>
  );
}

function ImportSteps({ onClose }: { readonly onClose: () => void }) {
  const reading = useDo('cases.chooseCauseBook');
  if (reading.value !== undefined) {
    return <CauseBookPreview preview={reading.value} onOther={reading.reset} onClose={onClose} />;
  }
  const read = async (file: File): Promise<CallError | null> => {
    try {
      const answer = await reading.run({ name: file.name, base64: await readBase64(file) });
      return answer.ok ? null : answer.error;
    } catch {
      return { code: 'file-unreadable' };
    }
  };
  return <DropPlace busy={reading.busy} onFile={read} />;
}

interface DropPlaceProps {
  readonly busy: boolean;
  readonly onFile: (file: File) => Promise<CallError | null>;
}

function DropPlace({ busy, onFile }: DropPlaceProps) {
  const say = useWords('numbers');
  const [over, setOver] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const take = (file: File | null | undefined): void => {
    if (file != null) void onFile(file).then(setError);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileSpreadsheet size={36} stroke={1.25} aria-hidden />
        {busy ? (
          <span role="status">
            <Loader size="sm" /> {say('import.reading')}
          </span>
        ) : (
          <>
            <span>{say('import.drop')}</span>
            <FileButton onChange={take} accept=".csv,.txt,text/csv">
              {(props) => (
                <Button {...props} data-autofocus>
                  {say('import.choose')}
                </Button>
              )}
            </FileButton>
          </>
        )}
      </div>
      <Trouble error={error} />
    </>
  );
}
