import { Button, UnstyledButton } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import type { HolidayView } from '../../../preload/contract/calendar';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import styles from './holiday-table.module.css';
import { useStateNames } from './state-names';

export interface HolidayTableProps {
  readonly holidays: readonly HolidayView[];
  readonly year: number;
  readonly mayChange: boolean;
  readonly busy: boolean;
  readonly onOpen: (holiday: HolidayView) => void;
  readonly onConfirm: (id: string) => void;
  readonly onConfirmAll: () => void;
}

/** The year's holidays by date; what was withdrawn is kept below, closed. */
export function HolidayTable(props: HolidayTableProps) {
  const say = useWords('calendar');
  const standing = props.holidays.filter(({ retired }) => retired === null);
  const gone = props.holidays.filter(({ retired }) => retired !== null);
  const open = standing.filter(({ confirmed }) => confirmed === null).length;
  return (
    <>
      {standing.length === 0 ? (
        <Empty icon={IconCalendarEvent} title={say('empty', { year: props.year })}>
          {props.mayChange ? say('emptyText') : say('emptyRead')}
        </Empty>
      ) : (
        <>
          <div className={styles.tally}>
            <span>{say('tally', { confirmed: standing.length - open, open })}</span>
            {props.mayChange && open > 0 && (
              <Button variant="light" loading={props.busy} onClick={props.onConfirmAll}>
                {say('confirmAll', { count: open })}
              </Button>
            )}
          </div>
          <Rows {...props} holidays={standing} label={`${say('column.name')} ${props.year}`} />
        </>
      )}
      {gone.length > 0 && (
        <details className={styles.gone}>
          <summary>{say('retiredTitle', { count: gone.length })}</summary>
          <Rows {...props} holidays={gone} label={say('retiredTitle', { count: gone.length })} />
        </details>
      )}
    </>
  );
}

function Rows({
  holidays,
  label,
  mayChange,
  busy,
  onOpen,
  onConfirm,
}: HolidayTableProps & { readonly label: string }) {
  const say = useWords('calendar');
  const names = useStateNames();
  const format = useFormat();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {(['date', 'name', 'states', 'source', 'standing'] as const).map((column) => (
            <th key={column} scope="col">
              {say(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {holidays.map((holiday) => (
          <tr key={holiday.id}>
            <td className={styles.date}>{format.civil(holiday.date)}</td>
            <td>
              <UnstyledButton className={styles.name} onClick={() => onOpen(holiday)}>
                {holiday.name}
              </UnstyledButton>
            </td>
            <td title={names.full(holiday.states)}>{names.short(holiday.states)}</td>
            <td className={styles.source}>{say(`source.${holiday.source}`)}</td>
            <td>
              <span className={styles.marks}>
                <Mark holiday={holiday} />
                {holiday.onWeekend && <StatusMark tone="quiet">{say('mark.weekend')}</StatusMark>}
                {mayChange && holiday.confirmed === null && holiday.retired === null && (
                  <Button
                    size="compact-md"
                    variant="subtle"
                    disabled={busy}
                    aria-label={`${say('confirm')}: ${holiday.name}`}
                    onClick={() => onConfirm(holiday.id)}
                  >
                    {say('confirm')}
                  </Button>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mark({ holiday }: { readonly holiday: HolidayView }) {
  const say = useWords('calendar');
  if (holiday.retired !== null) return <StatusMark tone="quiet">{say('mark.retired')}</StatusMark>;
  if (holiday.confirmed !== null) return <StatusMark tone="good">{say('mark.confirmed')}</StatusMark>;
  return <StatusMark tone="warn">{say('mark.unconfirmed')}</StatusMark>;
}
