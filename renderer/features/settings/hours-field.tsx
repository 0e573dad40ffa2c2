import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../ui/words';
import { hoursOf, readSpans, writeSpans, type OpeningHours } from './hours';
import styles from './hours-field.module.css';

interface HoursFieldProps {
  readonly value: OpeningHours;
  readonly onChange: (value: OpeningHours) => void;
  /** Told while a day cannot be read, so that the form does not save the former hours silently. */
  readonly onValid?: (valid: boolean) => void;
  readonly disabled?: boolean;
  /** Tells several of them on one screen apart. */
  readonly id?: string;
}

/** One line of text per weekday; quicker by keyboard than fourteen clocks. */
export function HoursField({ value, onChange, onValid, disabled = false, id = 'hours' }: HoursFieldProps) {
  const say = useWords('settings');
  const names = say('hours.day').split('|');
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const spansOf = (weekday: number) => value.find((day) => day.weekday === weekday)?.spans ?? [];
  return (
    <div className={styles.days}>
      {names.map((name, weekday) => {
        const spans = spansOf(weekday);
        const text = typed[weekday] ?? writeSpans(spans);
        const wrong = readSpans(text) === null;
        const change = (next: string): void => {
          const nowTyped = { ...typed, [weekday]: next };
          setTyped(nowTyped);
          onValid?.(Object.values(nowTyped).every((each) => readSpans(each) !== null));
          const read = readSpans(next);
          if (read === null) return;
          onChange(names.map((_, day) => ({ weekday: day, spans: day === weekday ? read : spansOf(day) })));
        };
        return (
          <div key={name} className={styles.day}>
            <label className={styles.name} htmlFor={`${id}-${weekday}`}>
              {name}
            </label>
            <TextInput
              id={`${id}-${weekday}`}
              className={styles.text ?? ''}
              value={text}
              placeholder={say('hours.closed')}
              autoComplete="off"
              disabled={disabled}
              error={wrong ? say('hours.wrong') : undefined}
              onChange={(event) => change(event.currentTarget.value)}
              onBlur={() => {
                if (!wrong) setTyped(({ [weekday]: _, ...rest }) => rest);
              }}
            />
            <span className={styles.total}>
              {wrong
                ? '–'
                : spans.length === 0
                  ? say('hours.closed')
                  : say('hours.total', { hours: hoursOf(spans) })}
            </span>
          </div>
        );
      })}
    </div>
  );
}
