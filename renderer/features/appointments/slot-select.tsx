import { Select } from '@mantine/core';
import type { Instant } from '../../../domain/time/civil-time';
import { useRead } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { useWords } from '../../ui/words';

export interface SlotSelectProps {
  readonly court: string;
  /** Null: the next free one. */
  readonly value: Instant | null;
  /** The one that is given up: it is not offered again. */
  readonly except?: Instant | undefined;
  readonly onChange: (slot: Instant) => void;
  readonly error?: string | undefined;
}

/** The slot that the form would give now: the chosen one, else the next that is free. */
export function useSlot(court: string, chosen: Instant | null, except?: Instant): Instant | null {
  const slots = useRead('appointments.free', { court }, { enabled: court !== '' }).data?.slots ?? [];
  return chosen ?? slots.find(({ at }) => at !== except)?.at ?? null;
}

/** The next slots that have room; one from further on may have been chosen in the day view. */
export function SlotSelect({ court, value, except, onChange, error }: SlotSelectProps) {
  const say = useWords('appointments');
  const format = useFormat();
  const read = useRead('appointments.free', { court }, { enabled: court !== '' });
  const slots = (read.data?.slots ?? []).filter(({ at }) => at !== except);
  const shown = useSlot(court, value, except);
  const offered = slots.map(({ at, left }) => ({
    value: at,
    label: `${format.dateTime(at)} · ${say('left', { count: left })}`,
  }));
  const further = shown !== null && !slots.some(({ at }) => at === shown);
  return (
    <Select
      label={say('form.slot')}
      description={say('form.slotNote')}
      data={[...offered, ...(further ? [{ value: shown as string, label: format.dateTime(shown) }] : [])]}
      value={shown}
      onChange={(slot) => slot !== null && onChange(slot as Instant)}
      allowDeselect={false}
      searchable
      error={error ?? (read.data !== undefined && shown === null ? say('form.noSlot') : undefined)}
      required
    />
  );
}
