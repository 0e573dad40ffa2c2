import { Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SystemSpecValue } from '../../../preload/contract/systems';
import { useLanguage, useWords } from '../../ui/words';
import styles from './system-choice.module.css';

export interface SystemChoiceProps {
  readonly systems: readonly SystemSpecValue[];
  readonly value: string;
  readonly onChange: (system: string) => void;
  readonly error: string | undefined;
}

const OTHER = 'other';

/** One of the systems that the office knows, or another by its code. Arrow keys go through them. */
export function SystemChoice({ systems, value, onChange, error }: SystemChoiceProps) {
  const say = useWords('outages');
  const language = useLanguage();
  const known = systems.filter(({ active }) => active);
  const [other, setOther] = useState(!known.some(({ code }) => code === value));
  const chosen = other ? OTHER : value;
  const choose = (choice: string): void => {
    setOther(choice === OTHER);
    onChange(choice === OTHER ? '' : choice);
  };
  const choices = [
    ...known.map((system) => ({
      code: system.code,
      name: system.code,
      text: language === 'ms' ? system.nameMs : system.nameEn,
    })),
    { code: OTHER, name: say('system.other'), text: say('system.otherText') },
  ];
  return (
    <div>
      <Radio.Group
        label={say('report.system')}
        value={chosen}
        onChange={choose}
        required
        {...(error === undefined || other ? {} : { error })}
      >
        <div className={styles.grid}>
          {choices.map(({ code, name, text }) => (
            <Radio.Card
              key={code}
              value={code}
              className={styles.choice ?? ''}
              // One stop for Tab, arrows inside; cards have no such manners of their own.
              tabIndex={code === chosen ? 0 : -1}
              autoFocus={code === chosen}
            >
              <div className={styles.head}>
                <strong>{name}</strong>
                <Radio.Indicator size="xs" />
              </div>
              <div className={styles.name}>{text}</div>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {other && (
        <TextInput
          mt="sm"
          label={say('report.otherCode')}
          description={say('report.otherCodeNote')}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value.toUpperCase())}
          error={error}
          required
          autoFocus
        />
      )}
    </div>
  );
}
