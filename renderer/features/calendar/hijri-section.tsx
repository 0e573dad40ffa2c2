import { Group, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { HijriMonthView } from '../../../preload/contract/calendar';
import { HIJRI_MONTHS } from '../../../words/calendar/hijri';
import { useRead } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { IconButton } from '../../ui/icon-button';
import { Loaded } from '../../ui/loading';
import { Section } from '../../ui/section';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { AnnounceDialog } from './announce-dialog';
import styles from './holiday-table.module.css';

/** When the months of a Hijri year begin: as computed, and as announced where an administrator entered it. */
export function HijriSection({ mayChange }: { readonly mayChange: boolean }) {
  const say = useWords('calendar');
  const [asked, setAsked] = useState<number | null>(null);
  const [announcing, setAnnouncing] = useState<HijriMonthView>();
  const read = useRead('calendar.hijriYear', { year: asked }, { keepFormer: true });
  const year = read.data?.year;
  const step = (by: number) => () => setAsked((year ?? 1448) + by);
  return (
    <Section
      title={say('hijri.title')}
      note={say('hijri.note')}
      actions={
        <Group gap={4} role="group" aria-label={say('hijri.year')}>
          <IconButton variant="default" label={say('former')} disabled={year === 1400} onClick={step(-1)}>
            <IconChevronLeft size={18} stroke={1.7} aria-hidden />
          </IconButton>
          <strong aria-live="polite">{year === undefined ? '' : `${year}H`}</strong>
          <IconButton variant="default" label={say('following')} disabled={year === 1509} onClick={step(1)}>
            <IconChevronRight size={18} stroke={1.7} aria-hidden />
          </IconButton>
        </Group>
      }
    >
      <Loaded read={read} rows={6}>
        {({ months }) => <Months months={months} onOpen={mayChange ? setAnnouncing : undefined} />}
      </Loaded>
      {announcing !== undefined && (
        <AnnounceDialog month={announcing} onClose={() => setAnnouncing(undefined)} />
      )}
    </Section>
  );
}

interface MonthsProps {
  readonly months: readonly HijriMonthView[];
  readonly onOpen: ((month: HijriMonthView) => void) | undefined;
}

function Months({ months, onOpen }: MonthsProps) {
  const say = useWords('calendar');
  const format = useFormat();
  return (
    <table className={styles.table} aria-label={say('hijri.title')}>
      <thead>
        <tr>
          {(['month', 'computed', 'starts', 'source'] as const).map((column) => (
            <th key={column} scope="col">
              {say(`hijri.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.month}>
            <td>
              {onOpen === undefined ? (
                HIJRI_MONTHS[month.month - 1]
              ) : (
                <UnstyledButton className={styles.name} onClick={() => onOpen(month)}>
                  {HIJRI_MONTHS[month.month - 1]}
                </UnstyledButton>
              )}
            </td>
            <td className={styles.date}>{format.civil(month.computed)}</td>
            <td className={styles.date}>{format.civil(month.startsOn)}</td>
            <td className={styles.source}>
              {month.announced === null ? (
                say('hijri.computed')
              ) : (
                <StatusMark tone="good">{month.announced.source}</StatusMark>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
