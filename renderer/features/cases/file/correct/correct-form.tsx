import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { OutputOf } from '../../../../../preload/contract/contract';
import { DialogFoot } from '../../../../ui/dialog-foot';
import { TextAreaField } from '../../../../ui/field';
import { useFieldErrors } from '../../../../ui/form';
import { tellDone } from '../../../../ui/notify';
import { Trouble } from '../../../../ui/trouble';
import { useWords } from '../../../../ui/words';
import { HearingValues, LawyerValues, PartyValues } from './correct-fields';
import { standingForm, subjectsOf, type CorrectForm, type Subject } from './subjects';
import { useCorrect } from './use-correct';

export interface CorrectFormProps {
  readonly file: OutputOf<'cases.get'>;
  readonly labelOf: (role: 'first' | 'second') => string;
  readonly onClose: () => void;
}

/** Whose values they are, the values, and why; Ctrl+Enter in the reason sends it. */
export function CorrectFormView({ file, labelOf, onClose }: CorrectFormProps) {
  const say = useWords('cases');
  const subjects = subjectsOf(file);
  const [chosen, setChosen] = useState(subjects[0]?.id);
  const subject = subjects.find(({ id }) => id === chosen);
  const form = useForm<CorrectForm>({ defaultValues: standingForm(subject, '') });
  const { control, handleSubmit, reset, getValues } = form;
  const correct = useCorrect(file);
  useFieldErrors(form, correct.error);
  const choose = (id: string): void => {
    setChosen(id);
    reset(standingForm(subjects.find((each) => each.id === id), getValues('reason'))); // prettier-ignore
  };
  const send = handleSubmit(async (values) => {
    if (subject === undefined || !(await correct.run(subject, values))) return;
    tellDone(say.as('correct.done', { number: file.case.number }));
    onClose();
  });
  return (
    <form
      onSubmit={(event) => void send(event)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) void send();
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{say('correct.text')}</Text>
        <NativeSelect
          label={say('correct.subject')}
          value={chosen}
          onChange={(event) => choose(event.currentTarget.value)}
          data={subjects.map((each) => ({ value: each.id, label: nameOf(each) }))}
          data-autofocus
        />
        {subject?.of === 'party' && <PartyValues control={control} />}
        {subject?.of === 'lawyer' && <LawyerValues control={control} />}
        {subject?.of === 'hearing' && <HearingValues control={control} court={file.case.court} />}
        <TextAreaField
          control={control}
          name="reason"
          label={say('correct.reason')}
          required
          minRows={1}
          maxRows={4}
          maxLength={300}
        />
        <Trouble error={correct.error} atFields />
        <DialogFoot onClose={onClose} busy={correct.busy}>
          {say('correct.yes')}
        </DialogFoot>
      </Stack>
    </form>
  );

  function nameOf(each: Subject): string {
    if (each.of === 'hearing') return say('correct.hearing');
    const side = labelOf(each.party.role.endsWith('first') ? 'first' : 'second');
    const whose =
      each.of === 'lawyer' ? `${say('page.lawyers')}, ${say('page.actsFor', { label: side })}` : side;
    return `${whose}: ${each.party.name}`;
  }
}
