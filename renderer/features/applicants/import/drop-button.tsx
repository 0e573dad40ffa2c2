import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDo } from '../../../ui/bridge';
import { tellDone } from '../../../ui/notify';
import { ReasonDialog } from '../../../ui/reason-dialog';
import { useWords } from '../../../ui/words';

export interface DropButtonProps {
  readonly file: string;
  /** These rows of the list; null: all that stand. */
  readonly rows: readonly number[] | null;
  readonly onDropped: () => void;
}

/** Drops rows that an import left, with a reason: nobody is asked about them again. */
export function DropButton({ file, rows, onDropped }: DropButtonProps) {
  const say = useWords('applicants');
  const [asking, setAsking] = useState(false);
  const dropping = useDo('applicants.dropRows', {
    onDone: ({ dropped }) => {
      tellDone(say.as('import.dropped', { count: dropped }));
      setAsking(false);
      onDropped();
    },
  });
  return (
    <>
      <Button
        variant={rows === null ? 'default' : 'subtle'}
        {...(rows === null ? {} : { size: 'compact-sm' })}
        onClick={() => setAsking(true)}
      >
        {say(rows === null ? 'import.dropAll' : 'import.dropRow')}
      </Button>
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={say('import.dropTitle')}
        text={say('import.dropText')}
        label={say('import.dropReason')}
        yes={say(rows === null ? 'import.dropAll' : 'import.dropRow')}
        busy={dropping.busy}
        error={dropping.error}
        onReason={(reason) => void dropping.run({ file, rows: rows && [...rows], reason })}
      />
    </>
  );
}
