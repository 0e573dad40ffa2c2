import { IconCalendarOff } from '@tabler/icons-react';
import type { CivilDate, Instant } from '../../../domain/time/civil-time';
import type { Appointment } from '../../../preload/contract/appointments';
import { useRead } from '../../ui/bridge';
import type { Column } from '../../ui/column';
import { Empty } from '../../ui/empty';
import { timeOf } from '../../ui/format';
import { Loaded } from '../../ui/loading';
import { RowTable } from '../../ui/row-table';
import { StatusMark, type Tone } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { dayRows, idOfRow, type DayRow } from './day-rows';
import { useTypeName } from './use-type-name';

export interface DayTableProps {
  readonly court: string;
  readonly day: CivilDate;
  readonly onAppointment: (appointment: Appointment) => void;
  /** A slot with room is given to somebody; left out where none are given. */
  readonly onRoom: ((slot: Instant) => void) | undefined;
}

/** A day as its slots, with whoever has them and what is left. */
export function DayTable({ court, day, onAppointment, onRoom }: DayTableProps) {
  const say = useWords('appointments');
  const columns = useColumns();
  const read = useRead('appointments.day', { court, day }, { every: 60_000 });
  return (
    <Loaded read={read} rows={8}>
      {({ kind, holiday, slots }) =>
        slots.length === 0 ? (
          <Empty icon={IconCalendarOff} title={say(`rest.${kind}`, { name: holiday })} />
        ) : (
          <RowTable
            key={`${court} ${day}`}
            label={say('nav')}
            columns={columns}
            rows={dayRows(slots)}
            idOf={idOfRow}
            nameOf={(row) =>
              row.kind === 'appointment' ? `${timeOf(row.at)} ${row.appointment.name}` : timeOf(row.at)
            }
            arriveAt={null}
            onOpen={(row) => {
              if (row.kind === 'appointment') onAppointment(row.appointment);
              else if (row.free) onRoom?.(row.at);
            }}
          />
        )
      }
    </Loaded>
  );
}

const TONES: Record<Appointment['state'], Tone> = {
  booked: 'warn',
  missed: 'bad',
  came: 'good',
  cancelled: 'quiet',
};

function useColumns(): readonly Column<DayRow>[] {
  const say = useWords('appointments');
  const typeName = useTypeName();
  const of = (row: DayRow, show: (appointment: Appointment) => string): string =>
    row.kind === 'appointment' ? show(row.appointment) : '';
  const room = ({ left, free }: Extract<DayRow, { kind: 'room' }>): string =>
    free ? say('left', { count: left }) : left > 0 ? say('over') : say('full');
  return [
    { id: 'slot', head: say('column.slot'), cell: ({ at }) => timeOf(at) },
    {
      id: 'state',
      head: say('column.state'),
      cell: (row) =>
        row.kind === 'room' ? (
          <StatusMark tone="quiet">{room(row)}</StatusMark>
        ) : (
          <StatusMark tone={TONES[row.appointment.state]}>
            {say(`states.${row.appointment.state}`)}
          </StatusMark>
        ),
    },
    { id: 'name', head: say('column.name'), cell: (row) => <strong>{of(row, ({ name }) => name)}</strong> },
    { id: 'phone', head: say('column.phone'), cell: (row) => of(row, ({ phone }) => phone) },
    { id: 'type', head: say('column.type'), cell: (row) => of(row, ({ caseType }) => typeName(caseType)) },
    { id: 'reference', head: say('column.reference'), cell: (row) => of(row, ({ reference }) => reference) },
  ];
}
