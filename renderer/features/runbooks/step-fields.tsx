import { Autocomplete, Checkbox, Group, NumberInput, Select, SimpleGrid, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { IconButton } from '../../ui/icon-button';
import { STEP_MOMENTS } from '../../../domain/runbooks/runbook';
import type { RunbookValue } from '../../../preload/contract/runbooks';
import { useLanguage, useWords } from '../../ui/words';
import { PlainField } from './plain-field';
import styles from './step-fields.module.css';

export type StepValue = RunbookValue['parts'][number]['steps'][number];

export interface StepFieldsProps {
  readonly step: StepValue;
  readonly onChange: (step: StepValue) => void;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

const ROLES = ['clerk', 'supervisor', 'administrator'];

/** One step: its words, who, by when, evidence. What the app does in it stays with it. */
export function StepFields({ step, onChange, onRemove, onUp, onDown }: StepFieldsProps) {
  const say = useWords('runbooks');
  const language = useLanguage();
  const text = language === 'ms' ? step.textMs : step.textEn;
  const set = (change: Partial<StepValue>): void => onChange({ ...step, ...change });
  const hours = 'hours' in step.due ? step.due.hours : 1;
  return (
    <fieldset className={styles.step}>
      <SimpleGrid cols={2} spacing="sm">
        <PlainField label={say('part.step')} value={step.textMs} onChange={(textMs) => set({ textMs })} />
        <PlainField label={say('part.stepEn')} value={step.textEn} onChange={(textEn) => set({ textEn })} />
        <PlainField
          label={say('part.note')}
          value={step.noteMs}
          onChange={(noteMs) => set({ noteMs })}
          long
        />
        <PlainField
          label={say('part.noteEn')}
          value={step.noteEn}
          onChange={(noteEn) => set({ noteEn })}
          long
        />
      </SimpleGrid>
      <SimpleGrid cols={4} spacing="sm" mt="sm">
        <PlainField label={say('part.cite')} value={step.cite} onChange={(cite) => set({ cite })} />
        <Autocomplete
          label={say('part.who')}
          data={ROLES.map((role) => say.any(`who.${role}`) ?? role)}
          value={say.any(`who.${step.who}`) ?? step.who}
          onChange={(typed) => set({ who: ROLES.find((role) => say.any(`who.${role}`) === typed) ?? typed })}
        />
        <Select
          label={say('part.due')}
          data={STEP_MOMENTS.map((at) => ({ value: at, label: say(`due.${at}`) }))}
          allowDeselect={false}
          value={step.due.at}
          onChange={(at) => at !== null && set({ due: dueOf(at, hours) })}
        />
        {'hours' in step.due && (
          <NumberInput
            label={say('part.hours')}
            min={1}
            max={240}
            clampBehavior="blur"
            allowDecimal={false}
            hideControls
            value={step.due.hours}
            onChange={(value) => set({ due: dueOf(step.due.at, Number(value)) })}
          />
        )}
      </SimpleGrid>
      <Group justify="space-between" mt="sm">
        {step.action === null || step.action.startsWith('notice-') ? (
          <Checkbox
            label={say('part.evidence')}
            checked={step.evidence}
            onChange={(event) => set({ evidence: event.currentTarget.checked })}
          />
        ) : (
          <Text c="dimmed">{say('part.action', { action: say(`action.${step.action}`) })}</Text>
        )}
        <Group gap={4}>
          <IconButton
            variant="subtle"
            size={40}
            disabled={!onUp}
            onClick={onUp}
            label={say('part.up', { text })}
          >
            <IconArrowUp size={18} stroke={1.7} aria-hidden />
          </IconButton>
          <IconButton
            variant="subtle"
            size={40}
            disabled={!onDown}
            onClick={onDown}
            label={say('part.down', { text })}
          >
            <IconArrowDown size={18} stroke={1.7} aria-hidden />
          </IconButton>
          <IconButton
            variant="subtle"
            color="red"
            size={40}
            onClick={onRemove}
            label={say('part.remove', { text })}
          >
            <IconTrash size={18} stroke={1.7} aria-hidden />
          </IconButton>
        </Group>
      </Group>
    </fieldset>
  );
}

const dueOf = (at: StepValue['due']['at'], hours: number): StepValue['due'] =>
  at === 'after-force' || at === 'after-restoration' ? { at, hours } : { at };
