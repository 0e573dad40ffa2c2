import { Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { CallName } from '../../preload/contract/contract';
import { useDo, useRead } from './bridge';
import { Trouble } from './trouble';
import { SecretInput } from './secret-input';
import { useWords } from './words';

export interface Asked {
  readonly call: CallName;
  readonly input: unknown;
  /** What is being decided, in the officers' words. */
  readonly what: string;
}

interface FormProps {
  readonly asked: Asked;
  readonly onFinish: (token: string | null) => void;
}

/** Two people, or one with the recovery code where the office allows it and only one can come. */
export function DecidersForm(props: FormProps) {
  const say = useWords('officers');
  const [alone, setAlone] = useState(false);
  const allowed = useRead('officers.door', {}).data?.aloneAllowed ?? false;
  return (
    <Stack gap="md">
      <Text fw={600}>{props.asked.what}</Text>
      <Text c="dimmed">{say(alone ? 'pair.aloneText' : 'pair.text')}</Text>
      {alone ? <AloneForm {...props} /> : <PairForm {...props} />}
      {allowed && (
        <Button variant="subtle" onClick={() => setAlone(!alone)}>
          {say(alone ? 'pair.bothHere' : 'pair.onlyOne')}
        </Button>
      )}
    </Stack>
  );
}

interface Person {
  readonly code: string;
  readonly secret: string;
}
const NOBODY: Person = { code: '', secret: '' };
const withoutSecret = ({ code }: Person): Person => ({ code, secret: '' });

function PairForm({ asked, onFinish }: FormProps) {
  const say = useWords('officers');
  const [first, setFirst] = useState(NOBODY);
  const [second, setSecond] = useState(NOBODY);
  const agree = useDo('officers.agree', {
    onDone: ({ token }) => onFinish(token),
    onTrouble: () => {
      setFirst(withoutSecret);
      setSecond(withoutSecret);
    },
  });
  const wrong = agree.error?.fields?.[0]?.path;
  return (
    <form
      onSubmit={byItself(() => agree.run({ people: [first, second], call: asked.call, input: asked.input }))}
    >
      <Stack gap="md">
        <PersonFields
          legend={say('pair.first')}
          person={first}
          onChange={setFirst}
          wrong={wrong === 'people.0.secret'}
          focused
        />
        <PersonFields
          legend={say('pair.second')}
          person={second}
          onChange={setSecond}
          wrong={wrong === 'people.1.secret'}
        />
        <Trouble error={agree.error} />
        <Foot busy={agree.busy} yes={say('pair.confirm')} onFinish={onFinish} />
      </Stack>
    </form>
  );
}

function AloneForm({ asked, onFinish }: FormProps) {
  const say = useWords('officers');
  const [person, setPerson] = useState(NOBODY);
  const [recoveryCode, setRecoveryCode] = useState('');
  const decide = useDo('officers.decideAlone', {
    onDone: ({ token }) => onFinish(token),
    onTrouble: () => setPerson(withoutSecret),
  });
  return (
    <form
      onSubmit={byItself(() => decide.run({ ...person, recoveryCode, call: asked.call, input: asked.input }))}
    >
      <Stack gap="md">
        <PersonFields
          legend={say('pair.aloneWho')}
          person={person}
          onChange={setPerson}
          wrong={decide.error?.fields?.[0]?.path === 'secret'}
          focused
        />
        <TextInput
          label={say('pair.recoveryCode')}
          value={recoveryCode}
          onChange={(event) => setRecoveryCode(event.currentTarget.value)}
          required
          autoComplete="off"
        />
        <Trouble error={decide.error} />
        <Foot busy={decide.busy} yes={say('pair.confirmAlone')} onFinish={onFinish} />
      </Stack>
    </form>
  );
}

/** The form's own matter: nothing around it is sent with it. */
const byItself =
  (send: () => Promise<unknown>) =>
  (event: SyntheticEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    void send();
  };

interface FootProps {
  readonly busy: boolean;
  readonly yes: string;
  readonly onFinish: FormProps['onFinish'];
}

function Foot({ busy, yes, onFinish }: FootProps) {
  const say = useWords('officers');
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={() => onFinish(null)}>
        {say('pair.cancel')}
      </Button>
      <Button type="submit" loading={busy}>
        {yes}
      </Button>
    </Group>
  );
}

interface PersonFieldsProps {
  readonly legend: string;
  readonly person: Person;
  readonly onChange: (person: Person) => void;
  readonly wrong: boolean;
  readonly focused?: boolean;
}

function PersonFields({ legend, person, onChange, wrong, focused = false }: PersonFieldsProps) {
  const say = useWords('officers');
  return (
    <Fieldset legend={legend}>
      <Stack gap="sm">
        <TextInput
          label={say('pair.code')}
          value={person.code}
          onChange={(event) => onChange({ ...person, code: event.currentTarget.value.trim().toUpperCase() })}
          required
          autoComplete="off"
          {...(focused ? { 'data-autofocus': true } : {})}
        />
        <SecretInput
          label={say('pair.secret')}
          value={person.secret}
          onChange={(event) => onChange({ ...person, secret: event.currentTarget.value })}
          error={wrong}
          required
          autoComplete="off"
        />
      </Stack>
    </Fieldset>
  );
}
