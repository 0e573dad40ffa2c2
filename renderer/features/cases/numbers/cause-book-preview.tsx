import { Button, Group, Stack, Table } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '../../../../preload/contract/contract';
import { DateTimeInput } from '../../../ui/date-time-input';
import { useDo } from '../../../ui/bridge';
import { useFormat } from '../../../ui/format';
import { tellDone } from '../../../ui/notify';
import { StatusMark } from '../../../ui/status-mark';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { SheetFacts, type Choice } from '../../imports/sheet-facts';
import { CauseBookRows } from './cause-book-rows';
import styles from './numbers.module.css';
import { Recorded, type NumberWarning } from './recorded';
import { useSeriesNames } from './use-series-names';

type Preview = OutputOf<'cases.chooseCauseBook'>;

export interface CauseBookPreviewProps {
  readonly preview: Preview;
  /** The file is being read again. */
  readonly reading: boolean;
  readonly onRead: (columns: Choice) => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

const FIELDS = ['number', 'registeredOn', 'caseTypeName', 'first', 'second', 'bench', 'note'];

/** What a print holds, before anything of it is kept. */
export function CauseBookPreview({ preview, reading, onRead, onOther, onClose }: CauseBookPreviewProps) {
  const say = useWords('numbers');
  const format = useFormat();
  const [asAt, setAsAt] = useState('');
  const [warnings, setWarnings] = useState<readonly NumberWarning[]>([]);
  const ours = preview.lastNumbers.filter((row) => row.known);
  const importing = useDo('cases.importCauseBook', {
    onDone: (value) => {
      if (value.warnings.length > 0) return setWarnings(value.warnings);
      tellDone(say.as('import.done', { count: value.series }));
      onClose();
    },
  });
  if (warnings.length > 0)
    return (
      <Recorded
        done={say('import.done', { count: importing.value?.series ?? 0 })}
        warnings={warnings}
        onClose={onClose}
      />
    );
  const save = (): void => {
    void importing.run({ token: preview.token, ...(asAt === '' ? {} : { asAtLocal: asAt }) });
  };
  return (
    <Stack gap="sm">
      <strong>{preview.title}</strong>
      <div className={styles.facts}>
        <StatusMark tone="good">{say('import.rows', { count: preview.rows })}</StatusMark>
        {preview.repeated > 0 && (
          <StatusMark tone="quiet">{say('import.repeated', { count: preview.repeated })}</StatusMark>
        )}
        {preview.refused.length > 0 && (
          <StatusMark tone="warn">{say('import.refused', { count: preview.refused.length })}</StatusMark>
        )}
        {preview.printedAt !== null && (
          <span>{say('import.printedAt', { when: format.dateTime(preview.printedAt) })}</span>
        )}
      </div>
      {preview.printedAt === null && (
        <DateTimeInput
          label={say('import.asAt')}
          description={say(preview.printedAhead ? 'import.printedAhead' : 'import.noPrintedAt')}
          required
          withNow
          value={asAt}
          onChange={setAsAt}
        />
      )}
      <SheetFacts sheet={preview.sheet} fields={FIELDS} busy={reading} onRead={onRead} />
      <FoundNumbers preview={preview} />
      <CauseBookRows token={preview.token} counts={preview.counts} />
      <RefusedLines refused={preview.refused} />
      <Trouble error={importing.error} />
      <Group justify="space-between">
        <Button variant="subtle" onClick={onOther}>
          {say('import.other')}
        </Button>
        <Button
          onClick={save}
          loading={importing.busy}
          disabled={ours.length === 0 || (preview.printedAt === null && asAt === '')}
          data-autofocus
        >
          {say('import.save', { count: ours.length })}
        </Button>
      </Group>
    </Stack>
  );
}

function FoundNumbers({ preview }: { readonly preview: Preview }) {
  const say = useWords('numbers');
  const names = useSeriesNames();
  return (
    <div className={styles.found}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('import.series')}</Table.Th>
            <Table.Th>{say('import.last')}</Table.Th>
            <Table.Th>{say('import.line')}</Table.Th>
            <Table.Th>{say('import.former')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preview.lastNumbers.map((row) => (
            <Table.Tr key={row.number}>
              <Table.Td>
                {row.series.caseType} {names.typeOf(row.series.caseType)}
              </Table.Td>
              <Table.Td className={styles.nowrap ?? ''}>
                <strong>{row.number}</strong>
              </Table.Td>
              <Table.Td>{row.line}</Table.Td>
              <Table.Td>
                {!row.known ? (
                  <StatusMark tone="warn">{say('import.foreign')}</StatusMark>
                ) : row.formerSerial === null ? (
                  <span className={styles.note}>{say('import.formerNone')}</span>
                ) : row.formerSerial > row.serial ? (
                  <StatusMark tone="warn">
                    {row.formerSerial} · {say('import.lower')}
                  </StatusMark>
                ) : (
                  row.formerSerial
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function RefusedLines({ refused }: { readonly refused: Preview['refused'] }) {
  const say = useWords('numbers');
  if (refused.length === 0) return null;
  return (
    <details>
      <summary>{say('import.refusedTitle')}</summary>
      <ul className={styles.refused}>
        {refused.map((line) => (
          <li key={line.line}>
            {say('import.refusedLine', { line: line.line, text: line.text })}
            {' – '}
            {say.any(`import.refusedCode.${line.code}`) ?? line.code}
          </li>
        ))}
      </ul>
    </details>
  );
}
