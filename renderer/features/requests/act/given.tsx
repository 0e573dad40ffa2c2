import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Way } from '../../../../domain/requests/service';
import type { CallError } from '../../../../preload/contract/call';
import { DateTimeInput } from '../../../ui/date-time-input';
import { localMinuteOf } from '../../../ui/format';
import { useFieldSentence } from '../../../ui/form';
import { present } from '../../../ui/now';
import { useWords, type Words } from '../../../ui/words';

/** What is written down with most acts, as the calls take it. */
export interface Given {
  readonly happenedLocal: string;
  readonly who: string;
  readonly way: Way | null;
  readonly reference: string;
  readonly note: string;
}

const nothingYet = (): Given => ({
  ...{ happenedLocal: localMinuteOf(present()), who: '', way: null, reference: '', note: '' },
});

type TextOf = 'who' | 'reference' | 'note';

/** Fields over what is written down; each shows what main says of it. */
export function useGiven(error: CallError | null) {
  const say = useWords('requests');
  const sentence = useFieldSentence();
  const [given, setGiven] = useState(nothingYet);
  const fields = error?.fields ?? [];
  const at = (path: string) => sentence(fields.find((field) => field.path === path)?.code);
  const set = (change: Partial<Given>): void => setGiven({ ...given, ...change });
  const text = (name: TextOf, maxLength: number) => ({
    ...{ value: given[name], error: at(name), maxLength, autoComplete: 'off' },
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  return { given, at, atFields: fields.length > 0, parts: partsOf(say, given, set, text, at) };
}

function partsOf(
  say: Words<'requests'>,
  given: Given,
  set: (change: Partial<Given>) => void,
  text: (name: TextOf, maxLength: number) => object,
  at: (path: string) => string | undefined,
) {
  return {
    happened: (
      <DateTimeInput
        label={say('act.happened')}
        value={given.happenedLocal}
        onChange={(happenedLocal) => set({ happenedLocal })}
        error={at('happenedLocal')}
        withNow
        required
      />
    ),
    way: (ways: readonly Way[]) => (
      <Select
        label={say('act.way')}
        data={ways.map((value) => ({ value, label: say(`way.${value}`) }))}
        value={given.way}
        onChange={(way) => set({ way: ways.find((each) => each === way) ?? null })}
        error={at('way')}
        searchable
        selectFirstOptionOnChange
        required
        data-autofocus
      />
    ),
    who: (label: string, required: boolean) => (
      <TextInput label={label} {...text('who', 120)} required={required} />
    ),
    reference: (required: boolean) => (
      <TextInput
        label={say('act.reference')}
        description={say('act.referenceNote')}
        {...text('reference', 120)}
        required={required}
      />
    ),
    note: (label: string, required: boolean) => (
      <Textarea label={label} {...text('note', 1000)} required={required} autosize minRows={2} />
    ),
  };
}
