import { createContext, use, useCallback, type ReactNode } from 'react';
import type { Envelope } from '../../preload/contract/call';
import type { CallName, InputOf, OutputOf } from '../../preload/contract/contract';
import { useAsking } from './asking';
import { useDo, type DoOptions, type Doing } from './bridge';
import { DecidersForm, type Asked } from './deciders-form';
import { Dialog } from './dialog';
import { useWords } from './words';

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
        {asked !== null && <DecidersForm asked={asked} onFinish={answer} />}
      </Dialog>
    </TwoPeopleContext>
  );
}
