import { Checkbox, NumberInput } from '@mantine/core';
import { useController, useFormContext } from 'react-hook-form';
import { useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import styles from './documents-step.module.css';

/** As many as are usual: the court's, the party's, and one for each who is called. */
const USUAL = 3;

/** Whether number, date and receipt are written on copies that the party brought: then no court paper is printed. Enter passes it by. */
export function OwnCopies() {
  const say = useWords('counter');
  const { control } = useFormContext<CaseForm>();
  const { field } = useController({ control, name: 'ownCopies' });
  return (
    <div className={styles.own} data-skip>
      <Checkbox
        label={say('hearing.ownCopies')}
        checked={field.value !== null}
        onChange={(event) => field.onChange(event.currentTarget.checked ? USUAL : null)}
      />
      {field.value !== null && (
        <NumberInput
          aria-label={say('hearing.ownCount')}
          className={styles.copies ?? ''}
          size="xs"
          hideControls
          allowDecimal={false}
          allowNegative={false}
          min={1}
          max={99}
          value={field.value}
          onChange={(value) => field.onChange(Math.min(99, Math.max(1, Number(value) || 1)))}
        />
      )}
    </div>
  );
}
