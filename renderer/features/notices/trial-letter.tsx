import { Button, Group, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { InputOf } from '../../../preload/contract/contract';
import { useDo, useIntentKey, useRead } from '../../ui/bridge';
import { useFieldSentence } from '../../ui/form';
import { StatusMark } from '../../ui/status-mark';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { HoldNote } from '../mail/hold-note';
import { MESSAGE_TONES, useWhy } from '../mail/message-state';
import styles from './notices.module.css';

export interface TrialLetterProps {
  readonly draft: Omit<InputOf<'notices.sendTrial'>, 'key' | 'to'>;
  /** Where the last one went. */
  readonly to: string;
}

/** The e-mail to oneself before it goes to everybody: marked as a trial, and nobody counts as told by it. */
export function TrialLetter({ draft, to: last }: TrialLetterProps) {
  const say = useWords('notices');
  const sentence = useFieldSentence();
  const { key, renew } = useIntentKey();
  const [to, setTo] = useState(last);
  const [sent, setSent] = useState<string>();
  const trial = useDo('notices.sendTrial', {
    onDone: (_, input) => {
      setSent(input.key);
      renew();
    },
  });
  const wrong = trial.error?.fields?.find(({ path }) => path === 'to');
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void trial.run({ ...draft, key, to: to.trim() });
  };
  return (
    <form onSubmit={send} noValidate aria-label={say('trial.title')}>
      <Group align="flex-end">
        <TextInput
          label={say('trial.to')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          error={sentence(wrong?.code)}
          autoComplete="off"
          w={280}
        />
        <Button type="submit" variant="default" loading={trial.busy}>
          {say('trial.send')}
        </Button>
      </Group>
      {wrong === undefined && <Trouble error={trial.error} />}
      {sent !== undefined && <Sent trial={sent} />}
    </form>
  );
}

/** What became of it. */
function Sent({ trial }: { readonly trial: string }) {
  const say = useWords('notices');
  const states = useWords('mail');
  const why = useWhy();
  const letter = useRead('notices.trial', { id: trial }).data?.letter;
  if (letter === undefined || letter === null) return null;
  const { batch, recipient } = letter;
  const { address, state } = recipient;
  return (
    <div role="status">
      <StatusMark tone={MESSAGE_TONES[state]}>
        {say('trial.letter', { address, state: states(`state.${state}`) })}
      </StatusMark>
      <p className={styles.quiet}>{why(recipient)}</p>
      {batch.hold !== null && <HoldNote hold={batch.hold} mayAct />}
    </div>
  );
}
