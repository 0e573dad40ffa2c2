import { TextInput, type TextInputProps } from '@mantine/core';
import type { Ref } from 'react';
import { readDate, typedDate } from './local-time';
import { useWords } from './words';

export interface DateInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur'> {
  /** As it is typed: it may be no date yet. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onBlur?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A date by keyboard: `27/11`, `271126`, `+7`. Once the field is left, what was understood stands there in full. */
export function DateInput({ value, onChange, onBlur, ...rest }: DateInputProps) {
  const say = useWords('shell');
  const leave = (): void => {
    const read = readDate(value);
    if (read !== null && typedDate(read) !== value) onChange(typedDate(read));
    onBlur?.();
  };
  return (
    <TextInput
      autoComplete="off"
      placeholder={say('field.datePlaceholder')}
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
