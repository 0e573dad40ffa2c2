import { Button } from '@mantine/core';
import { useState } from 'react';
import { instantOfLocalMinute } from '../../../domain/time/civil-time';
import { useFormat } from '../../ui/format';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { PlacesDialog } from './places-dialog';
import type { Sitting } from './sitting';
import styles from './sittings.module.css';

export interface SittingsTableProps {
  readonly sittings: readonly Sitting[];
  readonly mayChange: boolean;
}

/** A court's sittings in their order, with how many places are taken. */
export function SittingsTable({ sittings, mayChange }: SittingsTableProps) {
  const say = useWords('sittings');
  const counter = useWords('counter');
  const format = useFormat();
  const [changing, setChanging] = useState<Sitting | null>(null);
  return (
    <>
      <table className={styles.table} aria-label={say('title')}>
        <thead>
          <tr>
            <th scope="col">{say('column.at')}</th>
            <th scope="col">{say('column.bench')}</th>
            <th scope="col">{say('column.kind')}</th>
            <th scope="col">{say('column.places')}</th>
            {mayChange && <th scope="col">{say('column.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {sittings.map((sitting) => (
            <tr key={sitting.id}>
              <td>{format.dateTime(instantOfLocalMinute(sitting.at))}</td>
              <td>{sitting.bench}</td>
              <td>{counter(`hearing.kinds.${sitting.kind}`)}</td>
              <td>
                <Places {...sitting} />
              </td>
              {mayChange && (
                <td>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`${say('change.open')}: ${format.dateTime(instantOfLocalMinute(sitting.at))}, ${sitting.bench}`}
                    onClick={() => setChanging(sitting)}
                  >
                    {say('change.open')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {changing !== null && <PlacesDialog sitting={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

function Places({ capacity, taken, restDay }: Sitting) {
  const say = useWords('sittings');
  if (restDay) return <StatusMark tone="warn">{say('restDay', { taken })}</StatusMark>;
  if (capacity === 0) return <StatusMark tone="quiet">{say('closed', { taken })}</StatusMark>;
  return (
    <StatusMark tone={taken < capacity ? 'good' : 'warn'}>{say('taken', { taken, capacity })}</StatusMark>
  );
}
