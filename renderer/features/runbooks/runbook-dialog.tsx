import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { RunbookValue } from '../../../preload/contract/runbooks';
import { useDo } from '../../ui/bridge';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useLanguage, useWords } from '../../ui/words';
import { StepFields, type StepValue } from './step-fields';
import { PlainField } from './plain-field';

export interface RunbookDialogProps {
  readonly runbook: RunbookValue;
  readonly onClose: () => void;
}

/** A runbook's words and steps; saving makes the next version. */
export function RunbookDialog({ runbook, onClose }: RunbookDialogProps) {
  const say = useWords('runbooks');
  const outages = useWords('outages');
  const shell = useWords('shell');
  const language = useLanguage();
  const [draft, setDraft] = useState(runbook);
  const save = useDo('runbooks.save', {
    onDone: ({ version }) => {
      tellDone(say.as('part.saved', { code: runbook.code, n: version }));
      onClose();
    },
  });
  const setSteps = (part: string, change: (steps: StepValue[]) => StepValue[]): void =>
    setDraft({
      ...draft,
      parts: draft.parts.map((each) => (each.id === part ? { ...each, steps: change(each.steps) } : each)),
    });
  const send = (): void => {
    const { version: _, ...rest } = draft;
    void save.run({ runbook: rest });
  };
  return (
    <Dialog opened size="80rem" onClose={onClose} title={say('part.title', { code: runbook.code })}>
      <Stack>
        <SimpleGrid cols={2}>
          {(['titleMs', 'titleEn', 'source', 'sourceDate'] as const).map((name) => (
            <PlainField
              key={name}
              first={name === 'titleMs'}
              label={say(NAMES[name])}
              value={draft[name]}
              onChange={(value) => setDraft({ ...draft, [name]: value })}
            />
          ))}
        </SimpleGrid>
        {draft.parts.map((part) => (
          <Stack key={part.id} gap="xs" component="section">
            <Text fw={650} mt="md" component="h3">
              {language === 'ms' ? part.titleMs : part.titleEn}
              {part.option !== null &&
                ` · ${say('part.option', { option: outages(`decide.${part.option}`) })}`}
            </Text>
            {part.steps.map((step, at) => (
              <StepFields
                key={step.id}
                step={step}
                onChange={(changed) =>
                  setSteps(part.id, (steps) => steps.map((each) => (each.id === step.id ? changed : each)))
                }
                onRemove={() => setSteps(part.id, (steps) => steps.filter(({ id }) => id !== step.id))}
                onUp={at === 0 ? undefined : () => setSteps(part.id, (steps) => swapped(steps, at - 1))}
                onDown={
                  at === part.steps.length - 1
                    ? undefined
                    : () => setSteps(part.id, (steps) => swapped(steps, at))
                }
              />
            ))}
            <div>
              <Button
                variant="default"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => setSteps(part.id, (steps) => [...steps, newStep(say('part.newStep'))])}
              >
                {say('part.add')}
              </Button>
            </div>
          </Stack>
        ))}
        <Trouble error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {shell('cancel')}
          </Button>
          <Button loading={save.busy} onClick={send}>
            {say('part.save', { n: runbook.version + 1 })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

const NAMES = {
  titleMs: 'part.name',
  titleEn: 'part.nameEn',
  source: 'part.source',
  sourceDate: 'part.sourceDate',
} as const;

/** The step and the one after it, in each other's place. */
const swapped = (steps: readonly StepValue[], at: number): StepValue[] =>
  steps.flatMap((step, place) => {
    if (place === at) return steps.slice(at, at + 2).toReversed();
    return place === at + 1 ? [] : [step];
  });

const newStep = (text: string): StepValue => ({
  id: `s-${crypto.randomUUID().slice(0, 8)}`,
  textMs: text,
  textEn: text,
  noteMs: '',
  noteEn: '',
  cite: '',
  who: 'supervisor',
  due: { at: 'in-force' },
  evidence: false,
  action: null,
});
