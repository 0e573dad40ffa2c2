import { SimpleGrid, TextInput } from '@mantine/core';
import type { CallError } from '../../../../preload/contract/call';
import type { DecisionLetter } from '../../../../domain/outages/outage';
import { DateInput } from '../../../ui/date-input';
import { useFieldSentence } from '../../../ui/form';
import { readDate } from '../../../ui/local-time';
import { useWords } from '../../../ui/words';

/** A letter as it is typed: its date may be none yet. */
export type TypedLetter = Omit<DecisionLetter, 'date'> & { readonly date: string };

export const NO_LETTER: TypedLetter = { from: '', reference: '', date: '' };

/** The letter that was typed, or null where nothing was; an unreadable date is said by the field, and stops. */
export function letterTyped({
  from,
  reference,
  date,
}: TypedLetter): DecisionLetter | null | 'date-malformed' {
  if ([from, reference, date].every((part) => part.trim() === '')) return null;
  const day = readDate(date);
  return day === null && date.trim() !== '' ? 'date-malformed' : { from, reference, date: day };
}

export interface LetterFieldsProps {
  readonly letter: TypedLetter;
  readonly error: CallError | null;
  readonly onChange: (letter: TypedLetter) => void;
}

/** On whose letter a court's option rests (S1.1). */
export function LetterFields({ letter, error, onChange }: LetterFieldsProps) {
  const say = useWords('outages');
  const sentence = useFieldSentence();
  const at = (part: keyof DecisionLetter) =>
    sentence(error?.fields?.find(({ path }) => path === `letter.${part}`)?.code);
  const unread = letterTyped(letter) === 'date-malformed' ? sentence('date-malformed') : undefined;
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} mt="sm" spacing="sm">
      <TextInput
        label={say('decide.letterFrom')}
        placeholder={say('decide.letterFromNote')}
        value={letter.from}
        onChange={(event) => onChange({ ...letter, from: event.currentTarget.value })}
        error={at('from')}
        maxLength={120}
        autoComplete="off"
      />
      <TextInput
        label={say('decide.letterReference')}
        value={letter.reference}
        onChange={(event) => onChange({ ...letter, reference: event.currentTarget.value })}
        error={at('reference')}
        maxLength={80}
        autoComplete="off"
      />
      <DateInput
        label={say('decide.letterDate')}
        value={letter.date}
        onChange={(date) => onChange({ ...letter, date })}
        error={at('date') ?? unread}
      />
    </SimpleGrid>
  );
}
