import { Button } from '@mantine/core';
import { IconSend, IconLanguage, IconMail, IconMailbox, IconPrinter, type Icon } from '@tabler/icons-react';
import { useState } from 'react';
import type { ToldParty } from '../../../preload/contract/letters';
import type { WordPath } from '../../../words/words';
import { useDo, useIntentKey } from '../../ui/bridge';
import { KeyHint } from '../../ui/key-hint';
import { useShortcuts } from '../../ui/keys';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { HandOverLetter } from './hand-over-letter';
import styles from './letters.module.css';
import { MailLetter } from './mail-letter';
import { PostLetter } from './post-letter';

interface Act {
  readonly keys: string;
  readonly label: WordPath<'letters'>;
  readonly icon: Icon;
  readonly run: () => void;
  /** False: it would be refused as the letter stands. */
  readonly enabled: boolean;
}

/** What can be done for one party, a key each; the first that leads on stands out. */
export function PartyActs({ party }: { readonly party: ToldParty }) {
  const say = useWords('letters');
  const { key, renew } = useIntentKey();
  const [asking, setAsking] = useState<'mail' | 'handOver' | 'post' | null>(null);
  const { name, caseId, role, ordinal, letter, state } = party;
  const printing = useDo('letters.print', {
    onDone: () => {
      tellDone(say.as('printed', { name }));
      renew();
    },
  });
  const copying = useDo('letters.printEnglish', {
    onDone: () => {
      tellDone(say.as('printedEnglish', { name }));
      renew();
    },
  });
  const lies = letter?.way === 'paper' && (state === 'written' || state === 'failed');
  const acts: readonly Act[] = [
    {
      ...{ keys: 'P', label: 'acts.print', icon: IconPrinter, enabled: !printing.busy },
      run: () => void printing.run({ key, caseId, role, ordinal, english: false }),
    },
    {
      ...{ keys: 'I', label: 'acts.english', icon: IconLanguage, enabled: letter !== null && !copying.busy },
      run: () => letter && void copying.run({ key, letter: letter.id }),
    },
    {
      ...{ keys: 'H', label: 'acts.handOver', icon: IconSend, enabled: lies },
      run: () => setAsking('handOver'),
    },
    { ...{ keys: 'S', label: 'acts.post', icon: IconMailbox, enabled: lies }, run: () => setAsking('post') },
    {
      ...{ keys: 'E', label: 'acts.mail', icon: IconMail, enabled: state !== 'sending' },
      run: () => setAsking('mail'),
    },
  ];
  useShortcuts(
    acts.map(({ keys, label, run, enabled }) => ({ keys, run, enabled, label: `letters:${label}` as const })),
  );
  const main = lies ? 'H' : 'P';
  const dialog = { party, onClose: () => setAsking(null) };
  return (
    <div className={styles.acts} role="group" aria-label={say('acts.label', { name })}>
      <p className={styles.whom}>
        <strong>{name}</strong>{' '}
        <span className={styles.quiet}>
          {say(`roles.${role}`)} · {party.known} → {party.decided}
        </span>
      </p>
      {acts.map(({ keys, label, icon: Picture, run, enabled }) => (
        <Button
          key={keys}
          size="xs"
          variant={keys === main ? 'filled' : 'default'}
          leftSection={<Picture size={16} aria-hidden />}
          rightSection={<KeyHint keys={keys} />}
          disabled={!enabled}
          onClick={run}
        >
          {say(label)}
        </Button>
      ))}
      <Trouble error={printing.error ?? copying.error} />
      <HandOverLetter {...dialog} opened={asking === 'handOver'} />
      <PostLetter {...dialog} opened={asking === 'post'} />
      <MailLetter {...dialog} opened={asking === 'mail'} />
    </div>
  );
}
