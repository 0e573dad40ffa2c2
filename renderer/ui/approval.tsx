import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { Dialog } from './dialog';
import { createContext, use, useCallback, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Envelope } from '../../preload/contract/call';
import type { CallName, InputOf, OutputOf } from '../../preload/contract/contract';
import { useAsking } from './asking';
import { useDo, type DoOptions, type Doing } from './bridge';
import { rm } from './format';
import { useOfficer } from './session';
import { Trouble } from './trouble';
import { SecretInput } from './secret-input';
import { useWords } from './words';

interface Asked {
  readonly call: CallName;
  readonly input: unknown;
  /** What is being approved, in the officer's words: "Batalkan resit R2-000124, RM 46.00". */
  readonly what: string;
  /** What it comes from, a line each. */
  readonly details?: readonly string[];
}

type AskApproval = (asked: Asked) => Promise<string | null>;
const ApprovalContext = createContext<AskApproval | null>(null);

export interface Approved<N extends CallName> extends Omit<Doing<N>, 'run'> {
  /** Asks a supervisor first; resolves with null when none approved. The approval holds for this very input. */
  run(input: InputOf<N>, what: string): Promise<Envelope<OutputOf<N>> | null>;
}

/** Like `useDo`, for calls that need a supervisor beside the officer. */
export function useApproved<N extends CallName>(name: N, options: DoOptions<N> = {}): Approved<N> {
  const ask = use(ApprovalContext);
  if (ask === null) throw new Error('useApproved stands outside ApprovalProvider');
  const doing = useDo(name, options);
  const { run: runDirectly } = doing;
  const run = useCallback(
    async (input: InputOf<N>, what: string) => {
      const token = await ask({ call: name, input, what });
      return token === null ? null : runDirectly(input, token);
    },
    [ask, name, runDirectly],
  );
  return { ...doing, run };
}

/** Like `useDo`, for a supervisor's call that a clerk's screen lends: there a supervisor approves it, and has done it. */
export function useLent<N extends CallName>(name: N, options: DoOptions<N> = {}): Approved<N> {
  const ask = use(ApprovalContext);
  if (ask === null) throw new Error('useLent stands outside ApprovalProvider');
  const lends = useOfficer()?.role === 'clerk';
  const doing = useDo(name, options);
  const { run: runDirectly } = doing;
  const run = async (input: InputOf<N>, what: string) => {
    if (!lends) return runDirectly(input);
    const token = await ask({ call: name, input, what });
    return token === null ? null : runDirectly(input, token);
  };
  return { ...doing, run };
}

export interface ByRule<N extends CallName> extends Omit<Doing<N>, 'run'> {
  /** Resolves with null when main asked for an approval and none was given. */
  run(input: InputOf<N>, details?: readonly string[]): Promise<Envelope<OutputOf<N>> | null>;
}

/** Like `useDo`, for calls of which main says by their input whether another person must approve, and what. */
export function useByRule<N extends CallName>(name: N, options: DoOptions<N> = {}): ByRule<N> {
  const ask = use(ApprovalContext);
  if (ask === null) throw new Error('useByRule stands outside ApprovalProvider');
  const say = useWords('officers');
  const doing = useDo(name, options);
  const { run: runDirectly } = doing;
  const run = async (input: InputOf<N>, details: readonly string[] = []) => {
    const answer = await runDirectly(input);
    if (answer.ok || answer.error.code !== 'approval-needed') return answer;
    const { what = '', ...amounts } = answer.error.values ?? {};
    const inRinggit = Object.entries(amounts).map(([key, sen]) => [key.replace(/Sen$/, ''), rm(Number(sen))]);
    const sentence = say.any(`approval.needs.${what}`, Object.fromEntries(inRinggit)) ?? String(what);
    const token = await ask({ call: name, input, what: sentence, details });
    return token === null ? null : runDirectly(input, token);
  };
  return { ...doing, run };
}

/** Holds the one dialog in which a supervisor approves. */
export function ApprovalProvider({ children }: { readonly children: ReactNode }) {
  const say = useWords('officers');
  const { question: asked, ask, answer } = useAsking<Asked, string | null>(null);
  return (
    <ApprovalContext value={ask}>
      {children}
      <Dialog
        opened={asked !== null}
        onClose={() => answer(null)}
        title={say('approval.title')}
        closeButtonProps={{ 'aria-label': say('approval.cancel') }}
      >
        {asked !== null && <ApprovalForm asked={asked} onFinish={answer} />}
      </Dialog>
    </ApprovalContext>
  );
}

function ApprovalForm({ asked, onFinish }: { asked: Asked; onFinish: (token: string | null) => void }) {
  const say = useWords('officers');
  const [code, setCode] = useState('');
  const [secret, setSecret] = useState('');
  const approve = useDo('officers.approve', {
    onDone: ({ token }) => onFinish(token),
    onTrouble: () => setSecret(''),
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    void approve.run({ code: code.trim().toUpperCase(), secret, call: asked.call, input: asked.input });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text fw={600}>{asked.what}</Text>
        {asked.details?.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <Text c="dimmed">{say('approval.text')}</Text>
        <TextInput
          label={say('approval.code')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value.toUpperCase())}
          required
          data-autofocus
          autoComplete="off"
        />
        <SecretInput
          label={say('approval.secret')}
          value={secret}
          onChange={(event) => setSecret(event.currentTarget.value)}
          required
          autoComplete="off"
        />
        <Trouble error={approve.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onFinish(null)}>
            {say('approval.cancel')}
          </Button>
          <Button type="submit" loading={approve.busy}>
            {say('approval.approve')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
