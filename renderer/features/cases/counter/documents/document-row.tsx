import { Checkbox, NumberInput } from '@mantine/core';
import type { DocumentType } from '../../../../../domain/cases/case-type';
import { useLanguage, useWords } from '../../../../ui/words';
import styles from './documents-step.module.css';
import { typeName } from '../type/type-names';

export interface DocumentRowProps {
  readonly document: DocumentType;
  readonly copies: number;
  readonly onCopies: (copies: number) => void;
}

/** A document of the check list: ticked when received; Tab goes on to how many copies. */
export function DocumentRow({ document, copies, onCopies }: DocumentRowProps) {
  const say = useWords('counter');
  const language = useLanguage();
  const name = typeName(document, language);
  const lacking = document.required && copies === 0;
  return (
    <li className={styles.row}>
      <Checkbox
        label={name}
        checked={copies > 0}
        onChange={(event) => onCopies(event.currentTarget.checked ? 1 : 0)}
      />
      <span className={`${styles.required} ${lacking ? styles.lacking : ''}`}>
        {document.required ? say('documents.required') : say('documents.optional')}
      </span>
      <NumberInput
        data-skip
        aria-label={say('documents.copies', { document: name })}
        className={styles.copies ?? ''}
        size="xs"
        hideControls
        allowDecimal={false}
        allowNegative={false}
        max={99}
        value={copies === 0 ? '' : copies}
        onChange={(value) => onCopies(Math.min(99, Number(value) || 0))}
        wrapperProps={{ 'data-skip': true }}
      />
    </li>
  );
}
