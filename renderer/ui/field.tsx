import {
  Checkbox,
  NumberInput,
  Select,
  Textarea,
  TextInput,
  type CheckboxProps,
  type NumberInputProps,
  type PasswordInputProps,
  type SelectProps,
  type TextareaProps,
  type TextInputProps,
} from '@mantine/core';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { DateInput, type DateInputProps } from './date-input';
import { DateTimeInput, type DateTimeInputProps } from './date-time-input';
import { useFieldSentence } from './form';
import { SecretInput } from './secret-input';
import { MoneyInput, type MoneyInputProps } from './money-input';

/** Where a field stands in its form. */
export interface FieldOf<T extends FieldValues, Out> {
  readonly control: Control<T, unknown, Out>;
  readonly name: FieldPath<T>;
}

type Own = 'value' | 'onChange' | 'onBlur' | 'name' | 'error' | 'defaultValue' | 'checked' | 'ref';

function useField<T extends FieldValues, Out>({ control, name }: FieldOf<T, Out>) {
  const { field, fieldState } = useController({ control, name });
  const sentence = useFieldSentence();
  const { error } = fieldState;
  // of an empty field one thing is worth saying; main may know a better one
  const empty = field.value === '' || field.value === null || field.value === undefined;
  const code = error !== undefined && empty && error.type !== 'main' ? 'needed' : error?.message;
  return { field, error: sentence(code) };
}

/** One line of text. */
export function TextField<T extends FieldValues, Out>({
  control,
  name,
  upper = false,
  ...rest
}: FieldOf<T, Out> & Omit<TextInputProps, Own> & { readonly upper?: boolean }) {
  const { field, error } = useField({ control, name });
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      {...field}
      value={field.value ?? ''}
      onChange={(event) =>
        field.onChange(upper ? event.currentTarget.value.toUpperCase() : event.currentTarget.value)
      }
      error={error}
    />
  );
}

/** Several lines of text. */
export function TextAreaField<T extends FieldValues, Out>({
  control,
  name,
  ...rest
}: FieldOf<T, Out> & Omit<TextareaProps, Own>) {
  const { field, error } = useField({ control, name });
  return <Textarea autosize minRows={2} {...rest} {...field} value={field.value ?? ''} error={error} />;
}

/** A PIN or secret; never filled in by the browser, never kept. */
export function SecretField<T extends FieldValues, Out>({
  control,
  name,
  ...rest
}: FieldOf<T, Out> & Omit<PasswordInputProps, Own>) {
  const { field, error } = useField({ control, name });
  return (
    <SecretInput autoComplete="new-password" {...rest} {...field} value={field.value ?? ''} error={error} />
  );
}

/** A whole number. */
export function NumberField<T extends FieldValues, Out>({
  control,
  name,
  ...rest
}: FieldOf<T, Out> & Omit<NumberInputProps, Own>) {
  const { field, error } = useField({ control, name });
  return (
    <NumberInput
      allowDecimal={false}
      hideControls
      {...rest}
      {...field}
      value={field.value ?? ''}
      onChange={(value) => field.onChange(value === '' ? undefined : Number(value))}
      error={error}
    />
  );
}

/** An amount in sen. */
export function MoneyField<T extends FieldValues, Out>({
  control,
  name,
  ...rest
}: FieldOf<T, Out> & Omit<MoneyInputProps, Own>) {
  const { field, error } = useField({ control, name });
  return (
    <MoneyInput
      {...rest}
      name={field.name}
      ref={field.ref}
      onBlur={field.onBlur}
      value={field.value ?? null}
      onChange={(value) => field.onChange(value)}
      error={error}
    />
  );
}

/** One of a few. */
export function SelectField<T extends FieldValues, Out>({
  control,
  name,
  ...rest
}: FieldOf<T, Out> & Omit<SelectProps, Own>) {
  const { field, error } = useField({ control, name });
  return (
    <Select
      allowDeselect={false}
      {...rest}
      {...field}
      value={field.value ?? null}
      onChange={(value: unknown) => field.onChange(value)}
      error={error}
    />
  );
}

/** A date as it is typed; who reads the form makes a day of it (`readDate`). */
export function DateField<T extends FieldValues, Out>({
  control,
  name,
  ...rest
}: FieldOf<T, Out> & Omit<DateInputProps, Own>) {
  const { field, error } = useField({ control, name });
  return <DateInput {...rest} {...field} value={field.value ?? ''} error={error} />;
}

/** Date and 24-hour time at the counter, as `2026-11-21T10:02`. */
export function DateTimeField<T extends FieldValues, Out>({
  control,
  name,
  ...rest
}: FieldOf<T, Out> & Omit<DateTimeInputProps, Own>) {
  const { field, error } = useField({ control, name });
  return (
    <DateTimeInput
      {...rest}
      inputRef={field.ref}
      name={field.name}
      value={field.value ?? ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}

/** Yes or no. */
export function CheckField<T extends FieldValues, Out>({
  control,
  name,
  ...rest
}: FieldOf<T, Out> & Omit<CheckboxProps, Own>) {
  const { field, error } = useField({ control, name });
  return (
    <Checkbox
      {...rest}
      name={field.name}
      ref={field.ref}
      onBlur={field.onBlur}
      checked={Boolean(field.value)}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
      error={error}
    />
  );
}
