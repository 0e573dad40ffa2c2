import { Button, Fieldset, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { Dialog } from './dialog';
import { createContext, use, useCallback, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Envelope } from '../../preload/contract/call';
import type { CallName, InputOf, OutputOf } from '../../preload/contract/contract';
import { useAsking } from './asking';
import { useDo, type DoOptions, type Doing } from './bridge';
import { Trouble } from './trouble';
import { useWords } from './words';

interface Asked {
  readonly call: CallName;
  readonly input: unknown;
  /** What is being decided, in the officers' words. */
  readonly what: string;
}

type AskTwo = (asked: Asked) => Promise<string | null>;
const TwoPeopleContext = createContext<AskTwo | null>(null);

export interface Agreed<N extends CallName> extends Omit<Doing<N>, 'run'> {
  /** Asks two people where the call needs them; resolves with the refusal when they did not agree. */
  run(input: InputOf<N>, what: string): Promise<Envelope<OutputOf<N>>>;
}

/** Like `useDo`, for calls that two people decide together: they are asked once the call says that it needs them. */
export function useTwoPeople<N extends CallName>(name: N, options: DoOptions<N> = {}): Agreed<N> {
  const ask = use(TwoPeopleContext);
  if (ask === null) throw new Error('useTwoPeople stands outside TwoPeopleProvider');
  const doing = useDo(name, options);
  const { run: runDirectly } = doing;
  const run = useCallback(
    async (input: InputOf<N>, what: string) => {
      const alone = await runDirectly(input);
      if (alone.ok || alone.error.code !== 'two-people-needed') return alone;
      const token = await ask({ call: name, input, what });
      return token === null ? alone : runDirectly(input, token);
    },
    [ask, name, runDirectly],
  );
  return { ...doing, run };
}

/** Holds the one dialog in which two people agree. */
export function TwoPeopleProvider({ children }: { readonly children: ReactNode }) {
  const say = useWords('officers');
  const { question: asked, ask, answer } = useAsking<Asked, string | null>(null);
  return (
    <TwoPeopleContext value={ask}>
      {children}
      <Dialog
        opened={asked !== null}
        onClose={() => answer(null)}
        title={say('pair.title')}
        closeButtonProps={{ 'aria-label': say('pair.cancel') }}
      >
        {asked !== null && <PairForm asked={asked} onFinish={answer} />}
      </Dialog>
    </TwoPeopleContext>
  );
}

interface Person {
  readonly code: string;
  readonly secret: string;
}
const NOBODY: Person = { code: '', secret: '' };

function PairForm({ asked, onFinish }: { asked: Asked; onFinish: (token: string | null) => void }) {
  const say = useWords('officers');
  const [first, setFirst] = useState(NOBODY);
  const [second, setSecond] = useState(NOBODY);
  const agree = useDo('officers.agree', {
    onDone: ({ token }) => onFinish(token),
    onTrouble: () => {
      setFirst(({ code }) => ({ code, secret: '' }));
      setSecond(({ code }) => ({ code, secret: '' }));
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    void agree.run({ people: [first, second], call: asked.call, input: asked.input });
  };
  const wrong = agree.error?.fields?.[0]?.path;
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text fw={600}>{asked.what}</Text>
        <Text c="dimmed">{say('pair.text')}</Text>
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
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onFinish(null)}>
            {say('pair.cancel')}
          </Button>
          <Button type="submit" loading={agree.busy}>
            {say('pair.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
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
        <PasswordInput
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
