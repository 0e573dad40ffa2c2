import { Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { SHIPPED_SYSTEMS } from '../../../domain/outage';
import { useWords } from '../../ui/words';
import { isKnownSystem } from './outage-steps';
import styles from './system-choice.module.css';

export interface SystemChoiceProps {
  readonly value: string;
  readonly onChange: (system: string) => void;
  readonly error: string | undefined;
}

const OTHER = 'other';

/** One of the systems known from the start, or another by its code. Arrow keys go through them. */
export function SystemChoice({ value, onChange, error }: SystemChoiceProps) {
  const say = useWords('outages');
  const [other, setOther] = useState(!isKnownSystem(value));
  const chosen = other ? OTHER : value;
  const choose = (choice: string): void => {
    setOther(choice === OTHER);
    onChange(choice === OTHER ? '' : choice);
  };
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
          {[...SHIPPED_SYSTEMS, OTHER].map((system) => (
            <Radio.Card
              key={system}
              value={system}
              className={styles.choice ?? ''}
              // One stop for Tab, arrows inside; cards have no such manners of their own.
              tabIndex={system === chosen ? 0 : -1}
              autoFocus={system === chosen}
            >
              <div className={styles.head}>
                <strong>{system === OTHER ? say('system.other') : system}</strong>
                <Radio.Indicator size="xs" />
              </div>
              <div className={styles.name}>
                {isKnownSystem(system) ? say(`system.${system}`) : say('system.otherText')}
              </div>
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
