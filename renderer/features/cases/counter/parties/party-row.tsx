import { UnstyledButton } from '@mantine/core';
import { checkIdentity, maskIdentity } from '../../../../../domain/cases/identity';
import { StatusMark } from '../../../../ui/status-mark';
import { useWords } from '../../../../ui/words';
import type { PartyForm } from '../form/case-form';
import styles from './party-card.module.css';

export interface PartyRowProps {
  readonly title: string;
  readonly party: PartyForm;
  /** Something in it is to be mended. */
  readonly wrong: boolean;
  readonly onOpen: () => void;
}

/** A party that is not being typed now, on one line. */
export function PartyRow({ title, party, wrong, onOpen }: PartyRowProps) {
  const say = useWords('counter');
  const read = checkIdentity(party.idType, party.idNumber);
  const number = read.ok ? maskIdentity(party.idType, read.value.number) : '';
  const empty = party.name.trim() === '' && party.idNumber.trim() === '';
  return (
    <UnstyledButton className={styles.row} onClick={onOpen} aria-label={say('party.edit', { party: title })}>
      <span className={styles.label}>{title}</span>
      <span className={`${styles.summary} ${empty ? styles.quiet : ''}`}>
        {empty ? say('party.empty') : [party.name.trim(), number].filter((part) => part !== '').join(' · ')}
      </span>
      {wrong && <StatusMark tone="bad">{say('party.incomplete')}</StatusMark>}
    </UnstyledButton>
  );
}
