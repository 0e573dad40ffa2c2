import { Dialog } from '../../../ui/dialog';
import { useDo } from '../../../ui/bridge';
import { FileDrop } from '../../../ui/file-drop';
import { useWords } from '../../../ui/words';
import type { Choice } from '../../imports/sheet-facts';
import { useReadFile } from '../../imports/use-read-file';
import { CauseBookPreview } from './cause-book-preview';

export interface CauseBookImportProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** S1.3, S1.13: the print of a cause book gives the last number of every series in it. */
export function CauseBookImport({ opened, onClose }: CauseBookImportProps) {
  const say = useWords('numbers');
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={say('import.title')}
      size={860}
      closeButtonProps={{ 'aria-label': say('cancel') }}
    >
      {opened && <ImportSteps onClose={onClose} />}
    </Dialog>
  );
}

function ImportSteps({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('numbers');
  const reading = useDo('cases.chooseCauseBook');
  const { onFile, onRead } = useReadFile<Choice>(reading.run);
  if (reading.value !== undefined) {
    return (
      <CauseBookPreview
        key={reading.value.token}
        preview={reading.value}
        reading={reading.busy}
        onRead={onRead}
        onOther={reading.reset}
        onClose={onClose}
      />
    );
  }
  return (
    <FileDrop
      drop={say('import.drop')}
      choose={say('import.choose')}
      reading={say('import.reading')}
      accept=".csv,.txt,.tsv,.xlsx,text/csv"
      busy={reading.busy}
      onFile={onFile}
    />
  );
}
