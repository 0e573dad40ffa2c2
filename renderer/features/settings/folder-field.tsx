import { Button, TextInput } from '@mantine/core';
import { useDo } from '../../ui/bridge';
import { useWords } from '../../ui/words';
import styles from './folder-field.module.css';

interface FolderFieldProps {
  /** The backup folder's name when left out. */
  readonly label?: string;
  readonly value: string;
  readonly onChange: (folder: string) => void;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

/** A folder typed, or chosen in the system's own dialog. */
export function FolderField({ label, value, onChange, error, disabled = false }: FolderFieldProps) {
  const say = useWords('settings');
  const choose = useDo('settings.chooseFolder', {
    onDone: ({ folder }) => {
      if (folder !== null) onChange(folder);
    },
  });
  return (
    <div className={styles.row}>
      <TextInput
        className={styles.path ?? ''}
        label={label ?? say('backup.folder')}
        value={value}
        error={error}
        disabled={disabled}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Button
        variant="default"
        className={styles.choose ?? ''}
        loading={choose.busy}
        disabled={disabled}
        onClick={() =>
          void choose.run({ title: say('backup.chooseTitle'), ...(value === '' ? {} : { start: value }) })
        }
      >
        {say('backup.choose')}
      </Button>
    </div>
  );
}
