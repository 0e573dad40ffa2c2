import { Button, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import type { InputOf } from '../../../preload/contract/contract';
import { useDo } from '../../ui/bridge';
import { tellDone } from '../../ui/notify';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useWords } from '../../ui/words';

export interface DecideButtonProps {
  readonly batch: string;
  readonly chosen: InputOf<'mail.sendAgain'>['chosen'];
  readonly count: number;
  /** For one recipient: whose, so that the button can be told from the next. */
  readonly name?: string;
  readonly look?: ButtonProps['variant'];
}

/** Sends refused or doubtful messages again: an officer's decision, with its reason. */
export function AgainButton({ doubtful, ...props }: DecideButtonProps & { readonly doubtful: boolean }) {
  const say = useWords('mail');
  const [opened, setOpened] = useState(false);
  const { batch, chosen, count, name, look = 'default' } = props;
  const again = useDo('mail.sendAgain', {
    onDone: ({ queued }) => {
      tellDone(say.as('again.done', { count: queued }));
      setOpened(false);
    },
  });
  return (
    <>
      <Button
        size="compact-sm"
        variant={look}
        aria-label={name === undefined ? undefined : say('again.one', { name })}
        onClick={() => setOpened(true)}
      >
        {say('again.button')}
      </Button>
      <ReasonDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={say('again.title', { count })}
        text={say(doubtful ? 'again.doubtText' : 'again.text')}
        label={say('again.label')}
        yes={say('again.yes')}
        danger={doubtful}
        busy={again.busy}
        error={again.error}
        onReason={(reason) => void again.run({ batch, chosen, reason })}
      />
    </>
  );
}

/** Somebody found out that the server had taken them. */
export function SettleButton({ batch, chosen, count, name, look = 'default' }: DecideButtonProps) {
  const say = useWords('mail');
  const [opened, setOpened] = useState(false);
  const settle = useDo('mail.settleDoubt', {
    onDone: ({ settled }) => {
      tellDone(say.as('settle.done', { count: settled }));
      setOpened(false);
    },
  });
  return (
    <>
      <Button
        size="compact-sm"
        variant={look}
        aria-label={name === undefined ? undefined : say('settle.one', { name })}
        onClick={() => setOpened(true)}
      >
        {say('settle.button')}
      </Button>
      <ReasonDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={say('settle.title', { count })}
        text={say('settle.text')}
        label={say('settle.label')}
        yes={say('settle.yes')}
        busy={settle.busy}
        error={settle.error}
        onReason={(reference) => void settle.run({ batch, chosen, reference })}
      />
    </>
  );
}
