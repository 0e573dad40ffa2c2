import { Button, Group, Text } from '@mantine/core';
import { Dialog } from './dialog';
import { createContext, use, type ReactNode } from 'react';
import { useAsking } from './asking';
import { useWords } from './words';

export interface Question {
  readonly title: string;
  readonly text: ReactNode;
  /** What happens on yes, as a verb: "Tutup gangguan". */
  readonly yes: string;
  readonly no?: string;
  /** Cannot be taken back: in red, and Enter alone does not do it. */
  readonly danger?: boolean;
  /** Not red, but Enter alone does not do it either. */
  readonly careful?: boolean;
}

type Ask = (question: Question) => Promise<boolean>;
const ConfirmContext = createContext<Ask | null>(null);

/** `const ask = useConfirm(); if (await ask({…})) …` */
export function useConfirm(): Ask {
  const ask = use(ConfirmContext);
  if (ask === null) throw new Error('useConfirm stands outside ConfirmProvider');
  return ask;
}

/** Holds the one dialog that asks before something that cannot be taken back. */
export function ConfirmProvider({ children }: { readonly children: ReactNode }) {
  const say = useWords('shell');
  const { question, ask, answer } = useAsking<Question, boolean>(false);
  // Enter, pressed before the question was read, must do nothing that cannot be undone.
  const safe = question?.danger === true || question?.careful === true;
  return (
    <ConfirmContext value={ask}>
      {children}
      <Dialog opened={question !== null} onClose={() => answer(false)} title={question?.title}>
        <Text component="div">{question?.text}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={() => answer(false)} data-autofocus={safe || undefined}>
            {question?.no ?? say('cancel')}
          </Button>
          <Button
            color={question?.danger ? 'red' : 'teal'}
            onClick={() => answer(true)}
            data-autofocus={!safe || undefined}
          >
            {question?.yes}
          </Button>
        </Group>
      </Dialog>
    </ConfirmContext>
  );
}
