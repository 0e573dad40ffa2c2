import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import type { InputOf } from '../../../preload/contract/contract';
import { useRead } from '../../ui/bridge';
import { DateTimeInput } from '../../ui/date-time-input';
import { localMinuteOf } from '../../ui/format';
import { present } from '../../ui/now';
import { Section } from '../../ui/section';
import { useFormat } from '../../ui/format';
import { useWords } from '../../ui/words';
import styles from './calculator.module.css';
import { WhyDue } from './why-due';

const UNITS = ['hours', 'days', 'weeks', 'months', 'clockHours'] as const;
type Unit = (typeof UNITS)[number];
const MOST = { hours: 10_000, days: 10_000, weeks: 2_000, months: 1_200, clockHours: 100_000 } as const;

/** From when, how long: when it is due here, and why. */
export function Calculator() {
  const say = useWords('calendar');
  const format = useFormat();
  const [from, setFrom] = useState(() => localMinuteOf(present()));
  const [count, setCount] = useState(4);
  const [unit, setUnit] = useState<Unit>('hours');
  const isCount = Number.isInteger(count) && count >= 1 && count <= MOST[unit];
  const amount = { [unit]: isCount ? count : 1 } as InputOf<'calendar.due'>['amount'];
  const ready = from !== '' && isCount;
  const read = useRead(
    'calendar.due',
    { fromLocal: ready ? from : '2026-01-01T08:00', amount },
    { enabled: ready, keepFormer: true },
  );
  return (
    <Section title={say('calculator.title')} note={say('calculator.note')}>
      <div className={styles.fields}>
        <DateTimeInput label={say('calculator.from')} value={from} onChange={setFrom} withNow />
        <NumberInput
          label={say('calculator.count')}
          min={1}
          max={MOST[unit]}
          allowDecimal={false}
          hideControls
          value={count}
          onChange={(value) => setCount(Number(value))}
        />
        <Select
          label={say('calculator.unit')}
          data={UNITS.map((value) => ({ value, label: say(`calculator.units.${value}`) }))}
          value={unit}
          allowDeselect={false}
          onChange={(value) => setUnit(UNITS.find((each) => each === value) ?? 'hours')}
        />
      </div>
      {ready && read.data !== undefined && (
        <>
          <p className={styles.due} role="status">
            <span>{say('calculator.due')}</span>
            <strong>
              {read.data.due === null ? say('calculator.never') : format.dateTime(read.data.due)}
            </strong>
          </p>
          <WhyDue due={read.data.due} why={read.data.why} />
        </>
      )}
    </Section>
  );
}
