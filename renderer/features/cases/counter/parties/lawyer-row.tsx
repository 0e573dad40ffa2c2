import { UnstyledButton } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CaseType } from '../../../../../domain/cases/case-type';
import { useLanguage, useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import styles from './party-card.module.css';
import { sideLabel } from '../type/type-names';

export interface LawyerRowProps {
  readonly at: number;
  readonly title: string;
  readonly type: CaseType;
  readonly onOpen: () => void;
}

/** A lawyer who is not being typed now, on one line. */
export function LawyerRow({ at, title, type, onOpen }: LawyerRowProps) {
  const say = useWords('counter');
  const language = useLanguage();
  const { control } = useFormContext<CaseForm>();
  const lawyer = useWatch({ control, name: `lawyers.${at}` });
  const text = lawyer.name.trim() || say('party.empty');
  return (
    <UnstyledButton className={styles.row} onClick={onOpen} aria-label={say('party.edit', { party: title })}>
      <span className={styles.label}>{title}</span>
      <span className={styles.summary}>
        {[text, lawyer.firm.trim(), sideLabel(type, lawyer.side, language)]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
    </UnstyledButton>
  );
}
