import { Button, Table } from '@mantine/core';
import { Link } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import type { SystemSpecValue } from '../../../preload/contract/systems';
import { useRead } from '../../ui/bridge';
import { elapsed, useFormat } from '../../ui/format';
import { Loaded } from '../../ui/loading';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { StatusMark } from '../../ui/status-mark';
import { useLanguage, useWords } from '../../ui/words';
import { LEAST_DAYS } from '../../../domain/systems/availability';
import { AvailabilityChart, floorOf, type Column } from './availability-chart';
import { useAvailability } from './use-availability';
import styles from './availability-screen.module.css';

type System = OutputOf<'systems.availability'>['systems'][number];

/** How much of the time each system could be used, by confirmed outages; what is only reported stands apart. */
export function AvailabilityScreen() {
  const say = useWords('systems');
  const read = useRead('systems.availability', {}, { every: 60_000 });
  const specs = useRead('systems.list', {}).data?.systems ?? [];
  return (
    <Screen
      title={say('screen.title')}
      lead={say('screen.lead')}
      actions={
        <Button component={Link} to="/settings/systems" variant="default">
          {say('screen.edit')}
        </Button>
      }
    >
      <Loaded read={read} rows={8}>
        {({ systems, target }) =>
          systems.map((system) => (
            <OfSystem
              key={system.system}
              of={system}
              floor={floorOf(Math.min(target, ...systems.flatMap(lowestOf)))}
              target={target}
              spec={specs.find(({ code }) => code === system.system)}
            />
          ))
        }
      </Loaded>
    </Screen>
  );
}

interface OfSystemProps {
  readonly of: System;
  readonly target: number;
  /** Where the scale begins: the same for all systems, so that one sees at a glance which was worse. */
  readonly floor: number;
  readonly spec: SystemSpecValue | undefined;
}

const lowestOf = ({ days, months }: System): number[] =>
  [...days, ...months].flatMap(({ percent }) => percent ?? []);

function OfSystem({ of, target, floor, spec }: OfSystemProps) {
  const say = useWords('systems');
  const language = useLanguage();
  const format = useFormat();
  const days = of.days.map((day): Column => ({ ...day, label: format.civil(day.date) }));
  const months = of.months.map((month): Column => ({ ...month, label: month.month }));
  const month = useAvailability(target)(of.months.at(-1));
  return (
    <Section
      title={
        spec === undefined ? of.system : `${of.system} · ${language === 'ms' ? spec.nameMs : spec.nameEn}`
      }
      note={[
        ...(spec === undefined ? [] : [say('screen.owner', { owner: spec.owner })]),
        say('screen.since', { date: format.civil(of.since) }),
      ].join(' · ')}
      actions={
        of.ground ? (
          <StatusMark tone={month.tone}>
            {`${say('screen.month')}: ${month.figure} · ${say(`screen.${month.promise}`)}`}
          </StatusMark>
        ) : (
          <StatusMark tone="quiet">{say('screen.noGround', { count: LEAST_DAYS })}</StatusMark>
        )
      }
    >
      <div className={styles.charts}>
        <div>
          <h3 className={styles.title}>{say('screen.days')}</h3>
          <AvailabilityChart system={of.system} columns={days} target={target} floor={floor} slots={31} />
        </div>
        <div>
          <h3 className={styles.title}>{say('screen.months')}</h3>
          <AvailabilityChart system={of.system} columns={months} target={target} floor={floor} slots={12} />
        </div>
      </div>
      <details className={styles.table}>
        <summary>{say('screen.table')}</summary>
        <Numbers columns={months} heading={say('screen.monthColumn')} target={target} />
        <Numbers columns={days.toReversed()} heading={say('screen.date')} target={target} />
      </details>
    </Section>
  );
}

/** The same in figures. */
function Numbers({
  columns,
  heading,
  target,
}: {
  readonly columns: readonly Column[];
  readonly heading: string;
  readonly target: number;
}) {
  const say = useWords('systems');
  const tell = useAvailability(target);
  const hours = (minutes: number) => elapsed(minutes * 60_000);
  return (
    <Table mb="md">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{heading}</Table.Th>
          <Table.Th>{say('screen.available')}</Table.Th>
          <Table.Th>{say('screen.down')}</Table.Th>
          <Table.Th>{say('screen.unconfirmed')}</Table.Th>
          <Table.Th>{say('screen.partial')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {columns.map((column) => (
          <Table.Tr key={column.label}>
            <Table.Td>{column.label}</Table.Td>
            <Table.Td>{tell(column).figure}</Table.Td>
            <Table.Td>{hours(column.downMinutes)}</Table.Td>
            <Table.Td>{hours(column.unconfirmedMinutes)}</Table.Td>
            <Table.Td>{hours(column.partialMinutes)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
