import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useController, useFormContext } from 'react-hook-form';
import { formatCaseNumber, parseCaseNumber } from '../../../../domain/cases/case-number';
import { useRead } from '../../../ui/bridge';
import { useFieldSentence } from '../../../ui/form';
import { today } from '../../../ui/local-time';
import { StatusMark } from '../../../ui/status-mark';
import { useLanguage, useWords } from '../../../ui/words';
import { typeName } from '../../cases/counter/type/type-names';
import type { Intake, MatterForm } from './matter-form';

/** The case by its number or a party in the imported cause book: ↓ and Enter choose it; or its whole number, typed. */
export function CaseField({ intake }: { readonly intake: Intake }) {
  const say = useWords('existing');
  const sentence = useFieldSentence();
  const { control, getValues, setValue } = useFormContext<MatterForm>();
  const { field, fieldState } = useController({ control, name: 'number' });
  const [asked] = useDebouncedValue(field.value.trim(), 120);
  const found = useRead(
    'search.find',
    { text: asked, after: null },
    { enabled: asked.length > 1, keepFormer: true },
  );
  const printed = (found.data?.hits ?? []).filter(({ kind }) => kind === 'printed-case');
  const lineOf = ({ title, detail }: (typeof printed)[number]): string => `${title} · ${detail}`;
  /** A line that was chosen comes as if it were typed. */
  const take = (typed: string): void => {
    const hit = printed.find((each) => lineOf(each) === typed);
    field.onChange(hit?.title ?? typed);
    if (hit === undefined) return;
    if (getValues('party').trim() === '') setValue('party', hit.detail.split(' / ')[0] ?? '');
  };
  return (
    <>
      <Autocomplete
        label={say('receive.find')}
        description={say('receive.findNote', { example: exampleOf(intake.courts) })}
        data={[...new Set(printed.map(lineOf))]}
        filter={({ options }) => options}
        value={field.value}
        onChange={take}
        onBlur={field.onBlur}
        ref={field.ref}
        error={sentence(fieldState.error?.message)}
        maxLength={160}
        required
        selectFirstOptionOnChange
        autoFocus
        data-autofocus
      />
      <NumberSays number={field.value} intake={intake} />
    </>
  );
}

/** Court and case type as the number tells them. */
function NumberSays({ number, intake }: { readonly number: string; readonly intake: Intake }) {
  const say = useWords('existing');
  const language = useLanguage();
  const read = parseCaseNumber(number);
  if (!read.ok) return null;
  const { court: code, caseType } = read.value.series;
  const court = intake.courts.find((each) => each.code === code);
  if (court === undefined)
    return <StatusMark tone="warn">{say('receive.courtUnknown', { code })}</StatusMark>;
  const type = intake.caseTypes.find((each) => each.code === caseType);
  const name = type === undefined ? caseType : `${type.code} ${typeName(type, language)}`;
  return <StatusMark tone="good">{say('receive.found', { type: name, court: court.name })}</StatusMark>;
}

/** In the style of the first court. */
function exampleOf([court]: Intake['courts']): string {
  const { code = '10100', profile = 'dash' } = court ?? {};
  return formatCaseNumber(
    profile,
    { court: code, caseType: '028', year: Number(today().slice(0, 4)) - 1 },
    124,
  );
}
