import { NumberInput, Stack, Text } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useLent } from '../../ui/approval';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { useFieldSentence } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import type { SlotCourt } from './use-day';

export interface RulesDialogProps {
  readonly opened: boolean;
  readonly court: SlotCourt;
  readonly onClose: () => void;
}

/** How long a court's slots are, how many people one takes, how far ahead they are given. */
export function RulesDialog({ opened, court, onClose }: RulesDialogProps) {
  const say = useWords('appointments');
  return (
    <Dialog opened={opened} onClose={onClose} title={say('rules.title', { court: court.name })}>
      {opened && <RulesForm court={court} onClose={onClose} />}
    </Dialog>
  );
}

const RULES = ['minutes', 'people', 'daysAhead'] as const;

function RulesForm({ court, onClose }: Omit<RulesDialogProps, 'opened'>) {
  const say = useWords('appointments');
  const sentence = useFieldSentence();
  const [rules, setRules] = useState<SlotCourt['rules']>(court.rules);
  const saving = useLent('appointments.saveRules', {
    onDone: () => {
      tellDone(say.as('rules.done', { court: court.name }));
      onClose();
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void saving.run({ court: court.code, rules }, say('rules.title', { court: court.name }));
  };
  const wrong = saving.error?.fields ?? [];
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        <Text c="dimmed">{say('rules.note')}</Text>
        {RULES.map((rule, place) => (
          <NumberInput
            key={rule}
            label={say(`rules.${rule}`)}
            value={rules[rule]}
            onChange={(value) => setRules({ ...rules, [rule]: Number(value) })}
            error={sentence(wrong.find(({ path }) => path === `rules.${rule}`)?.code)}
            allowDecimal={false}
            allowNegative={false}
            required
            {...(place === 0 ? { 'data-autofocus': true } : {})}
          />
        ))}
        {wrong.length === 0 && <Trouble error={saving.error} />}
        <DialogFoot onClose={onClose} busy={saving.busy}>
          {say('rules.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
