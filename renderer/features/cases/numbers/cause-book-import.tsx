import { Modal } from '@mantine/core';
import { useDo } from '../../../ui/bridge';
import { FileDrop } from '../../../ui/file-drop';
import { useWords } from '../../../ui/words';
import { CauseBookPreview } from './cause-book-preview';

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
  const say = useWords('numbers');
  const reading = useDo('cases.chooseCauseBook');
  if (reading.value !== undefined) {
    return <CauseBookPreview preview={reading.value} onOther={reading.reset} onClose={onClose} />;
  }
  return (
    <FileDrop
      drop={say('import.drop')}
      choose={say('import.choose')}
      reading={say('import.reading')}
      accept=".csv,.txt,text/csv"
      busy={reading.busy}
      onFile={async (file) => {
        const answer = await reading.run(file);
        return answer.ok ? null : answer.error;
      }}
    />
  );
}
