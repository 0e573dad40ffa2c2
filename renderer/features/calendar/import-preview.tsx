import { Button, Checkbox, Group, Stack, Table } from '@mantine/core';
import { useState } from 'react';
import type { HolidayPreview } from '../../../preload/contract/calendar';
import { useDo, useIntentKey } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { tellDone } from '../../ui/notify';
import { StatusMark } from '../../ui/status-mark';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { SheetFacts, type Choice } from '../imports/sheet-facts';
import styles from './import-preview.module.css';
import { useStateNames } from './state-names';

export interface ImportPreviewProps {
  readonly preview: HolidayPreview;
  /** The file is being read again. */
  readonly reading: boolean;
  readonly onRead: (columns: Choice) => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

type Row = HolidayPreview['rows'][number];

const FIELDS = ['date', 'name', 'states'];

/** An observance is no day off, and one that waits for the moon is not settled: they are chosen by hand. */
const isPlainlyNew = ({ comparison, note }: Row): boolean => comparison === 'new' && note === null;

/** What a file holds, row by row; only rows that are plainly new are chosen from the start. */
export function ImportPreview({ preview, reading, onRead, onOther, onClose }: ImportPreviewProps) {
  const say = useWords('calendar');
  const { key } = useIntentKey();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(preview.rows.filter(isPlainlyNew).map(({ row }) => row)),
  );
  const [confirm, setConfirm] = useState(false);
  const importing = useDo('calendar.import', {
    onDone: ({ added, confirmed }) => {
      tellDone(say.as('import.done', { added, confirmed }));
      onClose();
    },
  });
  const choose = (row: number, take: boolean): void => {
    const next = new Set(chosen);
    if (take) next.add(row);
    else next.delete(row);
    setChosen(next);
  };
  return (
    <Stack gap="sm">
      <div className={styles.facts}>
        <StatusMark tone="good">{say('import.rows', { count: preview.rows.length })}</StatusMark>
        {preview.refusedCount > 0 && (
          <StatusMark tone="warn">{say('import.refused', { count: preview.refusedCount })}</StatusMark>
        )}
      </div>
      <SheetFacts sheet={preview.sheet} fields={FIELDS} busy={reading} onRead={onRead} />
      {preview.rows.length > 0 && (
        <FoundRows
          rows={preview.rows}
          chosen={chosen}
          onChoose={choose}
          onAll={(all) => setChosen(new Set(all ? preview.rows.map(({ row }) => row) : []))}
        />
      )}
      <RefusedRows preview={preview} />
      <Checkbox
        label={say('import.confirm')}
        checked={confirm}
        onChange={(event) => setConfirm(event.currentTarget.checked)}
      />
      <Trouble error={importing.error} />
      <Group justify="space-between">
        <Button variant="subtle" onClick={onOther}>
          {say('import.other')}
        </Button>
        <Button
          onClick={() => void importing.run({ key, token: preview.token, rows: [...chosen], confirm })}
          loading={importing.busy}
          disabled={chosen.size === 0}
          data-autofocus
        >
          {say('import.save', { count: chosen.size })}
        </Button>
      </Group>
    </Stack>
  );
}

interface FoundRowsProps {
  readonly rows: readonly Row[];
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (row: number, take: boolean) => void;
  readonly onAll: (all: boolean) => void;
}

function FoundRows({ rows, chosen, onChoose, onAll }: FoundRowsProps) {
  const say = useWords('calendar');
  const format = useFormat();
  const names = useStateNames();
  return (
    <div className={styles.found} tabIndex={0} role="group" aria-label={say('import.title')}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Checkbox
                aria-label={say('import.all')}
                checked={chosen.size === rows.length}
                indeterminate={chosen.size > 0 && chosen.size < rows.length}
                onChange={(event) => onAll(event.currentTarget.checked)}
              />
            </Table.Th>
            <Table.Th>{say('column.date')}</Table.Th>
            <Table.Th>{say('column.name')}</Table.Th>
            <Table.Th>{say('column.states')}</Table.Th>
            <Table.Th>{say('column.standing')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.row}>
              <Table.Td>
                <Checkbox
                  aria-label={say('import.take', { name: row.name })}
                  checked={chosen.has(row.row)}
                  onChange={(event) => onChoose(row.row, event.currentTarget.checked)}
                />
              </Table.Td>
              <Table.Td>{format.civil(row.date)}</Table.Td>
              <Table.Td>{row.name}</Table.Td>
              <Table.Td title={names.full(row.states)}>{names.short(row.states)}</Table.Td>
              <Table.Td>
                <Comparison row={row} />
                {row.note !== null && <StatusMark tone="warn">{say(`import.note.${row.note}`)}</StatusMark>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Comparison({ row }: { readonly row: Row }) {
  const say = useWords('calendar');
  const format = useFormat();
  const names = useStateNames();
  const { against, comparison } = row;
  const values =
    against === null
      ? {}
      : { date: format.civil(against.date), name: against.name, states: names.short(against.states) };
  const tone = ({ new: 'good', known: 'quiet', states: 'warn', moved: 'warn', 'same-day': 'warn' } as const)[
    comparison
  ];
  return <StatusMark tone={tone}>{say(`import.comparison.${comparison}`, values)}</StatusMark>;
}

function RefusedRows({ preview }: { readonly preview: HolidayPreview }) {
  const say = useWords('calendar');
  const { refused, refusedCount } = preview;
  if (refused.length === 0) return null;
  return (
    <details open={preview.rows.length === 0}>
      <summary>{say('import.refusedTitle')}</summary>
      <ul className={styles.refused}>
        {refused.map(({ line, code, text }, at) => (
          <li key={at}>
            {say('import.refusedLine', { line, text })}
            {' – '}
            {say.any(`import.code.${code}`) ?? code}
          </li>
        ))}
        {refusedCount > refused.length && (
          <li>{say('import.more', { count: refusedCount - refused.length })}</li>
        )}
      </ul>
    </details>
  );
}
