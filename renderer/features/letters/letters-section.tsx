import { Button } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { nextLetter } from '../../../domain/letters/letter';
import type { NumberLetter, ToldParty } from '../../../preload/contract/letters';
import { useDo, useIntentKey, useRead } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { tellDone } from '../../ui/notify';
import { ReasonDialog } from '../../ui/reason-dialog';
import { Section } from '../../ui/section';
import { mayUse, useOfficer } from '../../ui/session';
import { StatusMark } from '../../ui/status-mark';
import { useOfficerNames } from '../../ui/use-officer-names';
import { useWords } from '../../ui/words';
import styles from './letters.module.css';
import { idOfParty } from './party-id';
import { TONES } from './tones';

/** On the case's page: each party who has to know another number, and every letter to them with its proof. */
export function LettersSection({ caseId }: { readonly caseId: string }) {
  const say = useWords('letters');
  const read = useRead('letters.ofCase', { id: caseId }).data;
  if (read === undefined || read.parties.length === 0) return null;
  return (
    <Section
      title={say('section')}
      actions={
        read.parties.some(({ owed }) => owed) && (
          <Button
            component={Link}
            to="/letters"
            variant="default"
            size="compact-sm"
            leftSection={<IconMailForward size={16} aria-hidden />}
          >
            {say('openList')}
          </Button>
        )
      }
    >
      {read.parties.map((party) => (
        <PartyLetters
          key={idOfParty(party)}
          party={party}
          letters={read.letters.filter(
            ({ role, ordinal }) => role === party.role && ordinal === party.ordinal,
          )}
        />
      ))}
    </Section>
  );
}

interface PartyLettersProps {
  readonly party: ToldParty;
  readonly letters: readonly NumberLetter[];
}

function PartyLetters({ party, letters }: PartyLettersProps) {
  const say = useWords('letters');
  return (
    <>
      <p className={styles.party}>
        {party.name} <span className={styles.quiet}>{say(`roles.${party.role}`)}</span>{' '}
        <StatusMark tone={TONES[party.state]}>{say(`states.${party.state}`)}</StatusMark>
      </p>
      <ul className={styles.letters}>
        {letters.map((letter) => (
          <LetterStory key={letter.id} letter={letter} />
        ))}
      </ul>
    </>
  );
}

function LetterStory({ letter }: { readonly letter: NumberLetter }) {
  const say = useWords('letters');
  const format = useFormat();
  const nameOf = useOfficerNames();
  const maySit = mayUse(useOfficer(), ['clerk', 'supervisor']);
  const { address } = letter;
  const may = (event: 'returned' | 'taken-back') => maySit && nextLetter(letter.way, letter.state, event).ok;
  return (
    <li>
      {say('reference', { reference: letter.reference })} · {say('number', { number: letter.number })}
      {letter.events.map(({ kind, person, reference, note, happenedAt, officer }, at) => (
        <div key={at} className={styles.quiet}>
          {say(`events.${kind}`, { person, reference, note, address })} · {format.dateTime(happenedAt)} ·{' '}
          {nameOf(officer)}
        </div>
      ))}
      {may('returned') && <ComesBack call="letters.returned" words="returned" letter={letter.id} />}
      {may('taken-back') && <ComesBack call="letters.takeBack" words="takeBack" letter={letter.id} />}
    </li>
  );
}

interface ComesBackProps {
  readonly call: 'letters.returned' | 'letters.takeBack';
  readonly words: 'returned' | 'takeBack';
  readonly letter: string;
}

function ComesBack({ call, words, letter }: ComesBackProps) {
  const say = useWords('letters');
  const { key } = useIntentKey();
  const [asking, setAsking] = useState(false);
  const doing = useDo(call, {
    onDone: () => {
      tellDone(say.as(`${words}.done`));
      setAsking(false);
    },
  });
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
        {say(`acts.${words}`)}
      </Button>
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={say(`${words}.title`)}
        text={say(`${words}.text`)}
        label={say(`${words}.reason`)}
        yes={say(`${words}.save`)}
        busy={doing.busy}
        error={doing.error}
        onReason={(reason) => void doing.run({ key, letter, reason })}
      />
    </>
  );
}
