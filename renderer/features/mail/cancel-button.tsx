import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDo } from '../../ui/bridge';
import { tellDone } from '../../ui/notify';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useWords } from '../../ui/words';

/** What no server has yet is not sent any more; the reason is kept. */
export function CancelButton({ batch }: { readonly batch: string }) {
  const say = useWords('mail');
  const [opened, setOpened] = useState(false);
  const cancel = useDo('mail.cancel', {
    onDone: ({ cancelled }) => {
      tellDone(say.as('cancel.done', { count: cancelled }));
      setOpened(false);
    },
  });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {say('column.cancel')}
      </Button>
      <ReasonDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={say('cancel.title')}
        text={say('cancel.text')}
        label={say('cancel.label')}
        yes={say('cancel.yes')}
        danger
        busy={cancel.busy}
        error={cancel.error}
        onReason={(reason) => void cancel.run({ batch, reason })}
      />
    </>
  );
}
