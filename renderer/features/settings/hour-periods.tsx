import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { IconButton } from '../../ui/icon-button';
import type { HourPeriod } from '../../../preload/contract/settings';
import { DateInput } from '../../ui/date-input';
import { readDate, typedDate } from '../../ui/local-time';
import { useWords } from '../../ui/words';
import styles from './hour-periods.module.css';
import { HoursField } from './hours-field';
import type { OpeningHours } from './hours';

/** A period as it is typed: its days may not be days yet. */
export interface TypedPeriod {
  readonly key: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly hours: OpeningHours;
  readonly valid: boolean;
}

export const typedPeriods = (periods: readonly HourPeriod[]): TypedPeriod[] =>
  periods.map((period, at) => ({
    ...{ key: `${at}`, name: period.name, hours: period.hours, valid: true },
    ...{ from: typedDate(period.from), to: typedDate(period.to) },
  }));

/** What is typed, if all of it makes sense. */
export function readPeriods(typed: readonly TypedPeriod[]): HourPeriod[] | null {
  const read = typed.map(readPeriod);
  const whole = read.filter((period) => period !== null);
  if (whole.length < typed.length) return null;
  return whole.some((one, at) => whole.some((other, i) => i > at && overlap(one, other))) ? null : whole;
}

function readPeriod({ name, from, to, hours, valid }: TypedPeriod): HourPeriod | null {
  const first = readDate(from);
  const last = readDate(to);
  if (!valid || name.trim() === '' || first === null || last === null || first > last) return null;
  return { name: name.trim(), from: first, to: last, hours };
}

const overlap = (one: HourPeriod, other: HourPeriod): boolean => one.from <= other.to && other.from <= one.to;

interface HourPeriodsProps {
  readonly value: readonly TypedPeriod[];
  /** Hours a new period begins with. */
  readonly usual: OpeningHours;
  /** Takes how it changes: one key may change hours and their standing at once. */
  readonly onChange: (change: (value: readonly TypedPeriod[]) => TypedPeriod[]) => void;
  readonly disabled: boolean;
}

/** Periods with hours of their own, such as Ramadan. */
export function HourPeriods({ value, usual, onChange, disabled }: HourPeriodsProps) {
  const say = useWords('settings');
  const [made, setMade] = useState(0);
  const change = (key: string, part: Partial<TypedPeriod>): void =>
    onChange((all) => all.map((period) => (period.key === key ? { ...period, ...part } : period)));
  const add = (): void => {
    setMade(made + 1);
    const fresh = { name: say('hours.periodNew'), from: '', to: '', hours: usual, valid: true };
    onChange((all) => [...all, { ...fresh, key: `new-${made}` }]);
  };
  return (
    <section className={styles.periods} aria-labelledby="hour-periods">
      <h3 id="hour-periods" className={styles.title}>
        {say('hours.periods')}
      </h3>
      <p className={styles.note}>{say('hours.periodsNote')}</p>
      {value.map((period) => (
        <PeriodFields
          key={period.key}
          period={period}
          complaint={complaintOf(period, value)}
          disabled={disabled}
          onChange={(part) => change(period.key, part)}
          onRemove={() => onChange((all) => all.filter(({ key }) => key !== period.key))}
        />
      ))}
      {!disabled && (
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {say('hours.periodAdd')}
        </Button>
      )}
    </section>
  );
}

type Complaint = 'periodDates' | 'periodOverlap' | null;

function complaintOf(period: TypedPeriod, all: readonly TypedPeriod[]): Complaint {
  if (period.from.trim() === '' || period.to.trim() === '') return null;
  const read = readPeriod({ ...period, name: '-', valid: true });
  if (read === null) return 'periodDates';
  const others = all
    .filter(({ key }) => key !== period.key)
    .map((other) => readPeriod({ ...other, name: '-', valid: true }));
  return others.some((other) => other !== null && overlap(read, other)) ? 'periodOverlap' : null;
}

interface PeriodFieldsProps {
  readonly period: TypedPeriod;
  readonly complaint: Complaint;
  readonly disabled: boolean;
  readonly onChange: (part: Partial<TypedPeriod>) => void;
  readonly onRemove: () => void;
}

function PeriodFields({ period, complaint, disabled, onChange, onRemove }: PeriodFieldsProps) {
  const say = useWords('settings');
  const day = (part: 'from' | 'to', label: string) => (
    <DateInput
      label={label}
      required
      placeholder="19/2/2026"
      disabled={disabled}
      value={period[part]}
      error={complaint !== null}
      onChange={(typed) => onChange({ [part]: typed })}
    />
  );
  return (
    <div className={styles.period} role="group" aria-label={period.name}>
      <div className={styles.head}>
        <TextInput
          label={say('hours.periodName')}
          required
          maxLength={60}
          autoComplete="off"
          disabled={disabled}
          value={period.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        {day('from', say('hours.periodFrom'))}
        {day('to', say('hours.periodTo'))}
        {!disabled && (
          <IconButton
            variant="subtle"
            color="red"
            size={40}
            label={say('hours.periodRemove', { name: period.name })}
            onClick={onRemove}
          >
            <IconTrash size={18} stroke={1.7} aria-hidden />
          </IconButton>
        )}
      </div>
      {complaint !== null && (
        <p className={styles.complaint} role="alert">
          {say(`hours.${complaint}`)}
        </p>
      )}
      <HoursField
        id={`period-${period.key}`}
        value={period.hours}
        onChange={(hours) => onChange({ hours })}
        onValid={(valid) => onChange({ valid })}
        disabled={disabled}
      />
    </div>
  );
}
