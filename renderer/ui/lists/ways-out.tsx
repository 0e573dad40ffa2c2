import { Button } from '@mantine/core';
import { IconFileTypeCsv, IconPrinter } from '@tabler/icons-react';
import type { SeenList } from '../../../preload/contract/lists';
import { useDo, useIntentKey } from '../bridge';
import { KeyHint } from '../key-hint';
import { useShortcuts } from '../keys';
import { tellDone } from '../notify';
import { Trouble } from '../trouble';
import { useWords } from '../words';
import styles from './list-bar.module.css';

interface WaysOutProps {
  readonly seen: SeenList;
  readonly isEmpty: boolean;
  /** Where there is no room for the keys: `?` names them all the same. */
  readonly narrow?: boolean;
}

/** Out of the screen with all that a list shows: as a file, on paper. */
export function WaysOut({ seen, isEmpty, narrow = false }: WaysOutProps) {
  const say = useWords('lists');
  const { key, renew } = useIntentKey();
  const saving = useDo('lists.save', {
    onDone: (saved) => {
      if (saved !== null) tellDone(say.as('saved', { count: saved.rows, file: saved.file }));
    },
  });
  const printing = useDo('lists.print', {
    onDone: () => {
      renew();
      tellDone(say.as('printed'));
    },
    // the next try is of another list, or of another moment
    onTrouble: renew,
  });
  const save = (): void => void saving.run(seen);
  const print = (): void => void printing.run({ key, seen });
  useShortcuts([
    { keys: 'Ctrl+E', label: 'lists:keys.save', run: save, enabled: !isEmpty && !saving.busy },
    { keys: 'Ctrl+P', label: 'lists:keys.print', run: print, enabled: !isEmpty && !printing.busy },
  ]);
  return (
    <>
      <span className={styles.out}>
        <Button
          variant="default"
          size="compact-sm"
          disabled={isEmpty}
          loading={saving.busy}
          leftSection={<IconFileTypeCsv size={16} aria-hidden />}
          rightSection={narrow ? undefined : <KeyHint keys="Ctrl+E" />}
          onClick={save}
        >
          {say('save')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          disabled={isEmpty}
          loading={printing.busy}
          leftSection={<IconPrinter size={16} aria-hidden />}
          rightSection={narrow ? undefined : <KeyHint keys="Ctrl+P" />}
          onClick={print}
        >
          {say('print')}
        </Button>
      </span>
      <div className={styles.trouble}>
        <Trouble error={saving.error ?? printing.error} />
      </div>
    </>
  );
}
