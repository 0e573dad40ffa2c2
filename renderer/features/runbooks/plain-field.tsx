import { Textarea, TextInput } from '@mantine/core';

export interface PlainFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Over several lines. */
  readonly long?: boolean;
  /** Has the focus when its dialog opens. */
  readonly first?: boolean;
}

/** Text of a runbook that is being changed. */
export function PlainField({ label, value, onChange, long = false, first = false }: PlainFieldProps) {
  if (long)
    return (
      <Textarea
        label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        autosize
      />
    );
  return (
    <TextInput
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="off"
      data-autofocus={first || undefined}
    />
  );
}
