import { Button, Group, Stack } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useDo } from '../../ui/bridge';
import { countdown } from '../../ui/format';
import { useNow } from '../../ui/now';
import { Trouble } from '../../ui/trouble';
import { SecretInput } from '../../ui/secret-input';
import { useWords } from '../../ui/words';
import { ClearWait } from './clear-wait';
import type { DoorOfficer } from './officer-list';
import { OpenVault } from './open-vault';
import styles from './secret-form.module.css';

interface SecretFormProps {
  readonly officer: DoorOfficer;
  /** The demo's secrets are meant to be known: Enter is enough there. */
  readonly known?: string | undefined;
  readonly onOther: () => void;
  readonly onRefused: () => void;
  readonly onSignedIn: () => void;
}

/** The secret of the chosen officer; while a wait runs it counts down and takes nothing. */
export function SecretForm({ officer, known = '', onOther, onRefused, onSignedIn }: SecretFormProps) {
  const say = useWords('officers');
  const client = useQueryClient();
  const [typed, setTyped] = useState<string | null>(null);
  const secret = typed ?? known;
  const field = useRef<HTMLInputElement>(null);
  const now = useNow(500);
  const left = officer.waitUntil === null ? 0 : Date.parse(officer.waitUntil) - now;
  const waiting = left > 0;
  const signIn = useDo('officers.signIn', {
    onDone: () => {
      onSignedIn();
      void client.invalidateQueries();
    },
    onTrouble: () => {
      setTyped('');
      onRefused();
      field.current?.focus();
    },
  });
  useEffect(() => {
    if (!waiting) field.current?.focus();
  }, [waiting]);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!waiting && secret !== '') void signIn.run({ code: officer.code, secret });
  };
  const label = say(officer.role === 'clerk' ? 'door.pinOf' : 'door.secretOf', { name: officer.name });
  const stuck = signIn.error?.code === 'vault-unreadable';
  return (
    <div className={styles.form}>
      <Stack component="form" onSubmit={submit}>
        <SecretInput
          ref={field}
          size="md"
          label={label}
          value={secret}
          inputMode={officer.role === 'clerk' ? 'numeric' : 'text'}
          autoComplete="off"
          disabled={waiting}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onOther();
          }}
        />
        {waiting ? (
          <div className={styles.wait} role="timer">
            <IconClockPause size={26} stroke={1.6} aria-hidden />
            <div>
              <div className={styles.waitTitle}>{say('door.waitTitle', { time: countdown(left) })}</div>
              <div>{say('door.waitText')}</div>
            </div>
          </div>
        ) : (
          <Trouble error={signIn.error} />
        )}
        <Group>
          <Button type="submit" loading={signIn.busy} disabled={waiting || secret === ''}>
            {say('door.enter')}
          </Button>
          <Button variant="subtle" onClick={onOther}>
            {say('door.other')}
          </Button>
        </Group>
      </Stack>
      {waiting && <ClearWait code={officer.code} onCleared={onRefused} />}
      {stuck && <OpenVault onOpened={() => signIn.reset()} />}
    </div>
  );
}
