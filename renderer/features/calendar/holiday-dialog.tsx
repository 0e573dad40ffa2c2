import { Button, Checkbox, Group, MultiSelect, Stack, TextInput } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { useState, type SyntheticEvent } from 'react';
import type { HolidayView } from '../../../preload/contract/calendar';
import { useDo, useIntentKey } from '../../ui/bridge';
import { useFieldSentence } from '../../ui/form';
import { DateInput } from '../../ui/date-input';
import { readDate, typedDate } from '../../ui/local-time';
import { tellDone } from '../../ui/notify';
import { ReasonDialog } from '../../ui/reason-dialog';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { HolidayStory } from './holiday-story';
import { stateChoices, useStateNames } from './state-names';

export interface HolidayDialogProps {
  readonly holiday: HolidayView | undefined;
  readonly year: number;
  /** The state of a new holiday. */
  readonly state: string;
  readonly mayChange: boolean;
  readonly onClose: () => void;
}

/** One holiday: written down from the gazette, corrected with a reason, withdrawn; and who did what with it. */
export function HolidayDialog({ holiday, state, mayChange, onClose }: HolidayDialogProps) {
  const say = useWords('calendar');
  const [retiring, setRetiring] = useState(false);
  const retire = useDo('calendar.retire', {
    onDone: () => {
      tellDone(say.as('withdrawn'));
      onClose();
    },
  });
  const changeable = mayChange && (holiday === undefined || holiday.retired === null);
  if (retiring && holiday !== undefined)
    return (
      <ReasonDialog
        opened
        danger
        onClose={() => setRetiring(false)}
        title={say('form.retireTitle', { name: holiday.name })}
        text={say('form.retireText')}
        label={say('form.retireReason')}
        yes={say('form.retireYes')}
        busy={retire.busy}
        error={retire.error}
        onReason={(reason) => void retire.run({ id: holiday.id, reason })}
      />
    );
  return (
    <Dialog
      opened
      size={620}
      onClose={onClose}
      title={holiday === undefined ? say('form.addTitle') : say('form.editTitle', { name: holiday.name })}
    >
      <Stack>
        {holiday !== undefined && <HolidayStory holiday={holiday} />}
        {changeable && (
          <HolidayForm
            holiday={holiday}
            state={state}
            onClose={onClose}
            onRetire={holiday === undefined ? undefined : () => setRetiring(true)}
          />
        )}
      </Stack>
    </Dialog>
  );
}

interface HolidayFormProps {
  readonly holiday: HolidayView | undefined;
  readonly state: string;
  readonly onClose: () => void;
  readonly onRetire: (() => void) | undefined;
}

function HolidayForm({ holiday, state, onClose, onRetire }: HolidayFormProps) {
  const say = useWords('calendar');
  const names = useStateNames();
  const sentence = useFieldSentence();
  const { key } = useIntentKey();
  const [date, setDate] = useState(holiday ? typedDate(holiday.date) : '');
  const [name, setName] = useState(holiday?.name ?? '');
  const [states, setStates] = useState<string[]>((holiday?.states ?? state).split(' '));
  const [gazette, setGazette] = useState(true);
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const [confirm, setConfirm] = useState(false);
  const [left, setLeft] = useState(false);
  const done = (): void => {
    tellDone(say.as('saved'));
    onClose();
  };
  const adding = useDo('calendar.add', { onDone: done });
  const correcting = useDo('calendar.correct', { onDone: done });
  const day = readDate(date);
  const every = states.includes('*');
  const written = states.length > 0 && name.trim() !== '' && (holiday === undefined || reason.trim() !== '');
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    setLeft(true);
    if (day === null || !written) return;
    const row = { date: day, name, states: every ? '*' : [...states].sort().join(' '), confirm };
    if (holiday === undefined)
      void adding.run({
        key,
        ...row,
        source: gazette ? 'gazette' : 'typed',
        reference: gazette ? reference : '',
      });
    else void correcting.run({ id: holiday.id, ...row, reason });
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <DateInput
          label={say('form.date')}
          description={say('form.dateNote')}
          required
          value={date}
          onChange={setDate}
          onBlur={() => setLeft(left || date !== '')}
          error={
            left && day === null
              ? date.trim() === ''
                ? sentence('needed')
                : say('form.dateWrong')
              : undefined
          }
          data-autofocus
        />
        <TextInput
          label={say('form.name')}
          required
          maxLength={120}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={left && name.trim() === '' ? sentence('needed') : undefined}
        />
        <MultiSelect
          label={say('form.for')}
          placeholder={states.length === 0 ? say('form.statePick') : ''}
          required
          searchable
          data={[{ value: '*', label: names.full('*') }, ...stateChoices]}
          value={every ? ['*'] : states}
          onChange={(next) => setStates(next.at(-1) === '*' ? ['*'] : next.filter((each) => each !== '*'))}
          error={left && states.length === 0 ? sentence('states-malformed') : undefined}
        />
        {holiday === undefined ? (
          <>
            <Checkbox
              label={say('form.gazette')}
              checked={gazette}
              onChange={(event) => setGazette(event.currentTarget.checked)}
            />
            {gazette && (
              <TextInput
                label={say('form.reference')}
                maxLength={120}
                autoComplete="off"
                value={reference}
                onChange={(event) => setReference(event.currentTarget.value)}
              />
            )}
          </>
        ) : (
          <TextInput
            label={say('form.reason')}
            required
            maxLength={300}
            autoComplete="off"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={left && reason.trim() === '' ? sentence('needed') : undefined}
          />
        )}
        <Checkbox
          label={say('form.confirm')}
          checked={confirm}
          onChange={(event) => setConfirm(event.currentTarget.checked)}
        />
        <Trouble error={adding.error ?? correcting.error} />
        <Group justify="space-between">
          {onRetire === undefined ? (
            <span />
          ) : (
            <Button variant="subtle" color="red" onClick={onRetire}>
              {say('form.retire')}
            </Button>
          )}
          <Group>
            <Button variant="default" onClick={onClose}>
              {say('form.cancel')}
            </Button>
            <Button type="submit" loading={adding.busy || correcting.busy}>
              {say('form.save')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
