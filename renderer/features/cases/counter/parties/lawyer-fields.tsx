import { Button, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useController, useFormContext } from 'react-hook-form';
import type { CaseType } from '../../../../../domain/cases/case-type';
import { TextField } from '../../../../ui/field';
import { useLanguage, useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import styles from './party-card.module.css';
import { sideLabel } from '../type/type-names';

export interface LawyerFieldsProps {
  readonly at: number;
  readonly title: string;
  readonly type: CaseType;
  readonly onRemove: () => void;
}

/** One peguam syarie and the side he or she acts for. */
export function LawyerFields({ at, title, type, onRemove }: LawyerFieldsProps) {
  const say = useWords('counter');
  const language = useLanguage();
  const { control } = useFormContext<CaseForm>();
  const side = useController({ control, name: `lawyers.${at}.side` });
  return (
    <div role="group" className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={onRemove}
          aria-keyshortcuts="Alt+X"
        >
          {say('party.remove', { party: title })}
        </Button>
      </div>
      <div className={styles.grid}>
        <div data-skip>
          <NativeSelect
            label={say('lawyer.side')}
            {...side.field}
            data={(['first', 'second'] as const).map((each) => ({
              value: each,
              label: sideLabel(type, each, language),
            }))}
          />
        </div>
        <TextField control={control} name={`lawyers.${at}.name`} label={say('lawyer.name')} required />
        <TextField control={control} name={`lawyers.${at}.firm`} label={say('lawyer.firm')} />
      </div>
    </div>
  );
}
