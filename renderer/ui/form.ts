import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form';
import { z } from 'zod';
import type { CallError } from '../../preload/contract/call';
import { useWords } from './words';

/**
 * Once, at start: schema messages become codes, which `words/` turns into sentences; and zod makes no code at
 * run time, which the content security policy forbids.
 */
export function startForms(): void {
  z.config({
    jitless: true,
    customError: (issue) => {
      if (issue.input === undefined || issue.input === '' || issue.input === null) return 'needed';
      return `field-${issue.code ?? 'wrong'}`.replaceAll('_', '-');
    },
  });
}

/**
 * A form over a contract's own input schema: checked when left and again while being mended, and nothing typed is
 * ever thrown away.
 */
export function useContractForm<S extends z.ZodType<FieldValues, FieldValues>>(
  schema: S,
  defaultValues: DefaultValues<z.input<S>>,
): UseFormReturn<z.input<S>, unknown, z.output<S>> {
  return useForm<z.input<S>, unknown, z.output<S>>({
    resolver: zodResolver(schema),
    defaultValues,
    mode: 'onTouched',
    reValidateMode: 'onChange',
  });
}

/** Puts main's complaints at their fields and the focus on the first. */
export function useFieldErrors<In extends FieldValues, Out>(
  form: UseFormReturn<In, unknown, Out>,
  error: CallError | null,
): void {
  const { setError } = form;
  useEffect(() => {
    error?.fields?.forEach(({ path, code }, at) =>
      setError(path as FieldPath<In>, { type: 'main', message: code }, { shouldFocus: at === 0 }),
    );
  }, [error, setError]);
}

/** The sentence of a field's code, with the limit that may stand behind it (`text-too-long:20`); unknown ones ask for another look. */
export function useFieldSentence(): (code: string | undefined) => string | undefined {
  const say = useWords('errors');
  return (given) => {
    if (given === undefined) return undefined;
    const [code = given, max] = given.split(':');
    return say.any(code, max === undefined ? undefined : { max }) ?? say('field-wrong');
  };
}
