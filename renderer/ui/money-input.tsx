import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { parseRinggit } from '../../domain/money/money';
import { ringgit } from './format';

export interface MoneyInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  /** Whole sen; null while nothing readable stands there. */
  readonly value: number | null;
  readonly onChange: (value: number | null, typed: string) => void;
}

/** Ringgit as people type them (`12`, `12.5`, `1,234.50`), given on as sen; written out when the field is left. */
export function MoneyInput({ value, onChange, onBlur, onFocus, ...rest }: MoneyInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : ringgit(value));
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      className={`${rest.className ?? ''} ks-money`}
      leftSection="RM"
      value={shown}
      onFocus={(event) => {
        event.currentTarget.select();
        onFocus?.(event);
      }}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const read = parseRinggit(text);
        onChange(read.ok ? read.value : null, text);
      }}
      onBlur={(event) => {
        if (parseRinggit(shown).ok || shown.trim() === '') setTyped(null);
        onBlur?.(event);
      }}
    />
  );
}
