import { Checkbox, Stack } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { Request, ServiceEntry } from '../../../../preload/contract/requests';
import { useDo, useIntentKey } from '../../../ui/bridge';
import { DateTimeInput } from '../../../ui/date-time-input';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { useFieldSentence } from '../../../ui/form';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useLanguage, useWords } from '../../../ui/words';
import { useGiven } from './given';

interface StepDialogProps {
  readonly request: Request;
  readonly step: ServiceEntry['steps'][number];
  readonly onClose: () => void;
}

/** A step is written down: when, and whatever it needs to count as done. */
export function StepDialog({ step, ...form }: StepDialogProps) {
  const language = useLanguage();
  return (
    <Dialog opened onClose={form.onClose} title={step.text[language]}>
      <StepForm step={step} {...form} />
    </Dialog>
  );
}

function StepForm({ request, step, onClose }: StepDialogProps) {
  const say = useWords('requests');
  const language = useLanguage();
  const sentence = useFieldSentence();
  const { key, renew } = useIntentKey();
  const [checked, setChecked] = useState<readonly string[]>([]);
  const [toLocal, setTo] = useState('');
  const doing = useDo('requests.do', {
    onDone: () => {
      tellDone(say.as('act.done'));
      onClose();
    },
    onTrouble: renew,
  });
  const { given, at, atFields, parts } = useGiven(doing.error);
  const needs = (evidence: (typeof step.evidence)[number]): boolean => step.evidence.includes(evidence);
  const telling = step.kind === 'tell';
  const spoken = given.way === 'telephone' || given.way === 'counter';
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void doing.run({
      ...{ ...given, key, id: request.id, step: step.code, checked: [...checked] },
      toLocal: needs('agreed-time') ? toLocal || null : null,
    });
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        {step.checks.length > 0 && (
          <Checkbox.Group
            label={say('act.checks')}
            value={[...checked]}
            onChange={setChecked}
            error={sentence(doing.error?.fields?.find(({ path }) => path === 'checked')?.code)}
          >
            <Stack gap="xs" mt={6}>
              {step.checks.map(({ code, text }, place) => (
                <Checkbox key={code} value={code} label={text[language]} {...firstOf(place)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        {telling && parts.way(request.entry.tells)}
        {telling && parts.who(say('act.who'), spoken)}
        {needs('representative') && parts.who(say('act.representative'), true)}
        {needs('agreed-time') && (
          <DateTimeInput
            label={say('act.agreed')}
            value={toLocal}
            onChange={setTo}
            error={at('toLocal')}
            required
            data-autofocus
          />
        )}
        {(needs('reference') || telling) && parts.reference(needs('reference'))}
        {parts.happened}
        {parts.note(say('act.note'), needs('note'))}
        {!atFields && <Trouble error={doing.error} />}
        <DialogFoot onClose={onClose} busy={doing.busy}>
          {say('act.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}

const firstOf = (place: number) => (place === 0 ? { 'data-autofocus': true } : {});
