import { Button, Input, TextInput } from '@mantine/core';
import { useState, type ReactNode, type Ref } from 'react';
import styles from './date-time-input.module.css';
import { localMinuteOf } from './format';
import { present } from './now';
import { readClock, readDate, today, typedDate } from './local-time';
import { useWords } from './words';

export interface DateTimeInputProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  /** Local time at the counter, `2026-11-21T10:02`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** What is asked for is nearly always of today: the day stands there already, and a button fills in the present. */
  readonly withNow?: boolean;
  readonly name?: string;
  /** Told when what is typed makes no moment, and when it does again or is gone. */
  readonly onUnread?: (unread: boolean) => void;
  /** The date's field, so that a form can put the focus on what is missing. */
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Where a dialog begins. */
  readonly 'data-autofocus'?: boolean;
}

/** Date and 24-hour time by keyboard: `21/11/2026`, `21/11` or `+7`, and `815`, `0815` or `8:15`. */
export function DateTimeInput(props: DateTimeInputProps) {
  const {
    label,
    description,
    error,
    required,
    value,
    onChange,
    onBlur,
    withNow = false,
    name,
    onUnread,
    inputRef,
  } = props;
  const say = useWords('shell');
  const [date, time] = value.split('T');
  const [left, setLeft] = useState(false);
  const day = withNow ? typedDate(today()) : '';
  const [typed, setTyped] = useState<{ date?: string; time?: string }>(value === '' ? { date: day } : {});
  const shownDate = typed.date ?? (date ? typedDate(date) : '');
  const shownTime = typed.time ?? time ?? '';

  const tell = (dateText: string, timeText: string): void => {
    const readD = readDate(dateText);
    const readT = readClock(timeText);
    const moment = readD !== null && readT !== null ? `${readD}T${readT}` : '';
    onChange(moment);
    onUnread?.(moment === '' && (![day, ''].includes(dateText.trim()) || timeText.trim() !== ''));
  };
  // Both are typed and yet make no moment: that is said as it is, not as something missing.
  const unread = value === '' && shownDate.trim() !== '' && shownTime.trim() !== '';
  const wrong = unread && (left || Boolean(error)) ? say('field.unread') : error;
  const leave = (): void => {
    setLeft(true);
    if (value !== '') setTyped({});
    if (shownDate.trim() === '' && shownTime.trim() === '') onUnread?.(false);
    onBlur?.();
  };

  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={wrong}
      required={required ?? false}
      labelElement="div"
    >
      <div className={styles.row} role="group" aria-label={label}>
        <TextInput
          ref={inputRef ?? null}
          data-autofocus={props['data-autofocus']}
          aria-label={`${label}: ${say('field.date')}`}
          placeholder={say('field.datePlaceholder')}
          className={styles.date ?? ''}
          error={Boolean(wrong)}
          autoComplete="off"
          name={name ?? ''}
          value={shownDate}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped({ date: text, time: shownTime });
            tell(text, shownTime);
          }}
          onBlur={leave}
        />
        <TextInput
          aria-label={`${label}: ${say('field.time')}`}
          placeholder="00:00"
          className={styles.time ?? ''}
          error={Boolean(wrong)}
          autoComplete="off"
          value={shownTime}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped({ date: shownDate, time: text });
            tell(shownDate, text);
          }}
          onBlur={leave}
        />
        {withNow && (
          <Button
            variant="default"
            onClick={() => {
              setTyped({});
              onUnread?.(false);
              onChange(localMinuteOf(present()));
            }}
          >
            {say('field.now')}
          </Button>
        )}
      </div>
    </Input.Wrapper>
  );
}
