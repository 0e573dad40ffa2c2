import { Button, Group, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useDo, useRead } from '../../ui/bridge';
import { useFieldSentence } from '../../ui/form';
import { Section } from '../../ui/section';
import { StatusMark } from '../../ui/status-mark';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { HoldNote } from './hold-note';
import styles from './mail.module.css';
import { MESSAGE_TONES, useWhy } from './message-state';

/** Tries the saved settings: a connection, and a message that goes the way of every letter. */
export function MailTest() {
  const say = useWords('mail');
  const sentence = useFieldSentence();
  const [to, setTo] = useState('');
  const test = useDo('mail.test');
  const letter = useDo('mail.sendTest');
  const wrong = letter.error?.fields?.find(({ path }) => path === 'to');
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void letter.run({ to: to.trim() });
  };
  return (
    <Section title={say('settings.test')} note={say('settings.testNote')}>
      <Group mb="sm">
        <Button variant="default" loading={test.busy} onClick={() => void test.run({})}>
          {say('settings.testButton')}
        </Button>
        <div role="status">
          {test.value !== undefined && (
            <StatusMark tone="good">
              {say('settings.testGood', { protocol: test.value.protocol || say('settings.testPlain') })}
            </StatusMark>
          )}
        </div>
      </Group>
      <Trouble error={test.error} />
      <form onSubmit={send} noValidate>
        <Group align="flex-end" mb="sm">
          <TextInput
            label={say('settings.testTo')}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
            error={sentence(wrong?.code)}
            autoComplete="off"
            w={320}
          />
          <Button type="submit" variant="default" loading={letter.busy}>
            {say('settings.testSend')}
          </Button>
        </Group>
        {wrong === undefined && <Trouble error={letter.error} />}
      </form>
      <TestLetter />
    </Section>
  );
}

/** What became of the newest test message. */
function TestLetter() {
  const say = useWords('mail');
  const why = useWhy();
  const read = useRead('mail.testLetter', {});
  const letter = read.data?.letter;
  if (letter === undefined || letter === null) return <Trouble error={read.error} />;
  const { batch, recipient } = letter;
  const { address, state } = recipient;
  return (
    <div role="status">
      <StatusMark tone={MESSAGE_TONES[state]}>
        {say('settings.testLetter', { address, state: say(`state.${state}`) })}
      </StatusMark>
      <p className={styles.quiet}>{why(recipient)}</p>
      {batch.hold !== null && <HoldNote hold={batch.hold} mayAct />}
    </div>
  );
}
