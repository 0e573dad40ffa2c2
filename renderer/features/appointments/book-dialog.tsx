import { Checkbox, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { civilDateOf, type CivilDate, type Instant } from '../../../domain/time/civil-time';
import { useDo, useIntentKey, useRead } from '../../ui/bridge';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { useFormat } from '../../ui/format';
import { useFieldSentence } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { SlotSelect, useSlot } from './slot-select';
import type { SlotCourt } from './use-day';
import { useTypeName } from './use-type-name';

export interface BookDialogProps {
  readonly opened: boolean;
  /** Those whose registration is closed. */
  readonly courts: readonly SlotCourt[];
  /** The one that is looked at. */
  readonly court: string;
  /** Chosen in the day view; else the next free one is proposed. */
  readonly slot: Instant | null;
  readonly onClose: () => void;
  readonly onBooked: (day: CivilDate, court: string) => void;
}

/** An appointment while the person stands there: who, how to reach them, for what; the slot is proposed (S1.10). */
export function BookDialog({ opened, ...form }: BookDialogProps) {
  const say = useWords('appointments');
  return (
    <Dialog opened={opened} onClose={form.onClose} title={say('form.title')} size="lg">
      {opened && (form.courts.length === 0 ? <Text>{say('form.none')}</Text> : <BookForm {...form} />)}
    </Dialog>
  );
}

const EMPTY = { name: '', idNumber: '', phone: '', note: '' };

function BookForm({ courts, court: seen, slot, onClose, onBooked }: Omit<BookDialogProps, 'opened'>) {
  const say = useWords('appointments');
  const format = useFormat();
  const sentence = useFieldSentence();
  const typeName = useTypeName();
  const types = (useRead('settings.get', {}).data?.caseTypes ?? []).filter(({ active }) => active);
  const { key } = useIntentKey();
  const [court, setCourt] = useState(
    courts.some(({ code }) => code === seen) ? seen : (courts[0]?.code ?? ''),
  );
  const [chosen, setChosen] = useState(slot);
  const [typed, setTyped] = useState(EMPTY);
  const [caseType, setCaseType] = useState('');
  const [acceptedSame, setAccepted] = useState(false);
  const slotAt = useSlot(court, chosen);
  const booking = useDo('appointments.book', {
    onDone: ({ reference, slotAt: at }) => {
      tellDone(say.as('form.done', { reference, at: format.dateTime(at) }));
      onBooked(civilDateOf(at), court);
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (slotAt !== null) void booking.run({ key, court, slotAt, ...typed, caseType, acceptedSame });
  };
  const wrong = booking.error?.fields ?? [];
  const at = (path: string) => sentence(wrong.find((field) => field.path === path)?.code);
  const field = (name: keyof typeof EMPTY, maxLength: number) => ({
    ...{ label: say(`form.${name}`), value: typed[name], error: at(name), maxLength, autoComplete: 'off' },
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  const doubt = booking.error?.code === 'appointment-same-person';
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        {courts.length > 1 && (
          <Select
            label={say('court')}
            data={courts.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))}
            value={court}
            onChange={(code) => {
              setCourt(code ?? court);
              setChosen(null);
            }}
            allowDeselect={false}
          />
        )}
        <TextInput {...field('name', 120)} required data-autofocus />
        <TextInput {...field('idNumber', 20)} />
        <TextInput {...field('phone', 40)} required inputMode="tel" />
        <Select
          label={say('form.type')}
          data={types.map(({ code }) => ({ value: code, label: typeName(code) }))}
          value={caseType === '' ? null : caseType}
          onChange={(code) => setCaseType(code ?? '')}
          error={at('caseType')}
          searchable
          selectFirstOptionOnChange
          required
        />
        <SlotSelect court={court} value={chosen} onChange={setChosen} error={at('slotAt')} />
        <TextInput {...field('note', 300)} />
        {wrong.length === 0 && <Trouble error={booking.error} />}
        {(doubt || acceptedSame) && (
          <Checkbox
            label={say('form.same')}
            checked={acceptedSame}
            onChange={(event) => setAccepted(event.currentTarget.checked)}
          />
        )}
        <DialogFoot onClose={onClose} busy={booking.busy} disabled={slotAt === null}>
          {say('form.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
