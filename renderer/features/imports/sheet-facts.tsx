import { Button, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import type { SheetFacts as Facts } from '../../../preload/contract/imports';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import styles from './sheet-facts.module.css';

/** Field → headings that hold it. */
export type Choice = Record<string, string[]>;

export interface SheetFactsProps {
  readonly sheet: Facts;
  /** Fields of this kind of list, in the order in which they are shown. */
  readonly fields: readonly string[];
  readonly busy: boolean;
  /** Reads the same file again with these columns. */
  readonly onRead: (columns: Choice) => void;
}

/** How a file was read, whatever list it is: which column is which, and those of which nothing is taken. */
export function SheetFacts({ sheet, fields, busy, onRead }: SheetFactsProps) {
  const say = useWords('imports');
  const [choice, setChoice] = useState<Choice>(() =>
    Object.fromEntries(Object.entries(sheet.columns).map(([field, taken]) => [field, [taken].flat()])),
  );
  if (sheet.headings.length === 0) return null;
  const { notTaken } = sheet;
  // a heading that stands twice can be chosen once
  const headings = [...new Set(sheet.headings.filter((heading) => heading !== ''))];
  return (
    <div className={styles.facts}>
      {sheet.encoding === 'utf-8-twice' && <StatusMark tone="quiet">{say('file.decodedTwice')}</StatusMark>}
      {notTaken.length > 0 && (
        <StatusMark tone="quiet">
          {say('file.notTaken', { count: notTaken.length, names: notTaken.join(', ') })}
        </StatusMark>
      )}
      <details>
        <summary className={styles.summary}>{say('file.title')}</summary>
        <div className={styles.columns}>
          {fields.map((field) => (
            <MultiSelect
              key={field}
              size="xs"
              label={say.any(`fields.${field}`) ?? field}
              data={headings}
              value={(choice[field] ?? []).filter((heading) => headings.includes(heading))}
              onChange={(taken) => setChoice({ ...choice, [field]: taken })}
            />
          ))}
        </div>
        <Button size="xs" variant="default" loading={busy} onClick={() => onRead(choice)}>
          {say('file.again')}
        </Button>
      </details>
    </div>
  );
}
