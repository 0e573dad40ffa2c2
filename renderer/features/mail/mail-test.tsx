import { Button, Group, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useDo } from '../../ui/bridge';
import { useFieldSentence } from '../../ui/form';
import { Section } from '../../ui/section';
import { StatusMark } from '../../ui/status-mark';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

/** Tries the saved settings: a connection, and a message where somebody gives an address. */
export function MailTest() {
  const say = useWords('mail');
  const sentence = useFieldSentence();
  const [to, setTo] = useState('');
  const test = useDo('mail.test');
  const wrong = test.error?.fields?.find(({ path }) => path === 'to');
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void test.run({ to: to.trim() });
  };
  return (
    <Section title={say('settings.test')} note={say('settings.testNote')}>
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
          <Button type="submit" variant="default" loading={test.busy}>
            {say('settings.testButton')}
          </Button>
        </Group>
        {wrong === undefined && <Trouble error={test.error} />}
        <div role="status">
          {test.value !== undefined && (
            <StatusMark tone="good">
              {test.value.sent
                ? say('settings.testSent', { reply: test.value.reply })
                : say('settings.testGood', { protocol: test.value.protocol || say('settings.testPlain') })}
            </StatusMark>
          )}
        </div>
      </form>
    </Section>
  );
}
