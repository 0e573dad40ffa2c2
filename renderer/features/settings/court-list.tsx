import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Court, FeeTableValue } from '../../../preload/contract/settings';
import { useWords } from '../../ui/words';
import { CourtFields, type CourtErrors } from './court-fields';
import styles from './court-list.module.css';

interface CourtListProps {
  readonly courts: readonly Court[];
  readonly feeTables: readonly FeeTableValue[];
  /** By place; what the form says of each. */
  readonly errors?: readonly (CourtErrors | undefined)[] | undefined;
  readonly disabled?: boolean;
  readonly onChange: (courts: Court[]) => void;
}

/** A court to begin with, in the first of the fee tables offered. */
export function newCourt(feeTables: readonly FeeTableValue[]): Court {
  return { code: '', name: '', profile: 'dash', feeTable: feeTables[0]?.id ?? '', benches: ['Mahkamah 1'] };
}

export function CourtList({ courts, feeTables, errors, disabled = false, onChange }: CourtListProps) {
  const say = useWords('settings');
  return (
    <div className={styles.courts}>
      {courts.map((court, at) => (
        <fieldset key={at} className={styles.court}>
          <legend className={styles.legend}>{court.name || say('courts.one', { n: at + 1 })}</legend>
          <CourtFields
            court={court}
            feeTables={feeTables}
            errors={errors?.[at]}
            disabled={disabled}
            onChange={(changed) => onChange(courts.map((each, place) => (place === at ? changed : each)))}
          />
          {!disabled && (
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              mt="sm"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => onChange(courts.filter((_, place) => place !== at))}
            >
              {say('courts.removeThis')}
            </Button>
          )}
        </fieldset>
      ))}
      {!disabled && (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange([...courts, newCourt(feeTables)])}
          >
            {say('courts.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
