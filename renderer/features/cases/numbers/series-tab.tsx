import { Button, Table } from '@mantine/core';
import { IconFileImport, IconKeyboard, IconListNumbers, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useRead } from '../../../ui/bridge';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { Loaded } from '../../../ui/loading';
import { mayUse, useOfficer } from '../../../ui/session';
import { StatusMark } from '../../../ui/status-mark';
import { useWords } from '../../../ui/words';
import { BookOnPaper } from './book-on-paper';
import { CauseBookImport } from './cause-book-import';
import { CloseRange } from './close-range';
import { GiveRange } from './give-range';
import { GiveRanges } from './give-ranges';
import { LastNumber } from './last-number';
import styles from './numbers.module.css';
import { withoutNumbers } from './next-range';
import type { SeriesRow } from './numbers-rows';
import { TypeBook } from './type-book';
import { useSeriesNames } from './use-series-names';

type Doing =
  | { readonly what: 'last'; readonly row: SeriesRow | null }
  | { readonly what: 'range'; readonly row: SeriesRow }
  | { readonly what: 'close'; readonly row: SeriesRow }
  | { readonly what: 'ranges' }
  | { readonly what: 'type' }
  | { readonly what: 'paper' }
  | { readonly what: 'import' };

/** Court × type × year: the last official number with its source, and the range this counter has. */
export function SeriesTab() {
  const say = useWords('numbers');
  const officer = useOfficer();
  const read = useRead('cases.numbers', {});
  const [doing, setDoing] = useState<Doing | null>(null);
  const may = mayUse(officer, ['supervisor', 'administrator']);
  const close = (): void => setDoing(null);
  const empty = withoutNumbers(read.data?.series ?? []);
  return (
    <>
      <div className={styles.bar}>
        <Button
          leftSection={<IconPlus size={17} aria-hidden />}
          onClick={() => setDoing({ what: 'last', row: null })}
        >
          {say('series.enter')}
        </Button>
        {empty.length > 1 && (
          <Button variant="default" onClick={() => setDoing({ what: 'ranges' })}>
            {say('ranges.open', { count: empty.length })}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconKeyboard size={17} aria-hidden />}
          onClick={() => setDoing({ what: 'type' })}
        >
          {say('typed.open')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={17} aria-hidden />}
          onClick={() => setDoing({ what: 'paper' })}
        >
          {say('onPaper.open')}
        </Button>
        {may ? (
          <Button
            variant="default"
            leftSection={<IconFileImport size={17} aria-hidden />}
            onClick={() => setDoing({ what: 'import' })}
          >
            {say('series.import')}
          </Button>
        ) : (
          <span className={styles.note}>{say('series.supervisorOnly')}</span>
        )}
      </div>
      <Loaded read={read}>
        {({ series }) =>
          series.length === 0 ? (
            <Empty icon={IconListNumbers} title={say('series.empty')}>
              {say('series.emptyText')}
            </Empty>
          ) : (
            <SeriesTable rows={series} may={may} onDo={setDoing} />
          )
        }
      </Loaded>
      <LastNumber
        key={doing?.what === 'last' ? JSON.stringify(doing.row?.series) : 'none'}
        opened={doing?.what === 'last'}
        row={doing?.what === 'last' ? doing.row : null}
        onClose={close}
      />
      <GiveRange row={doing?.what === 'range' ? doing.row : null} onClose={close} />
      <GiveRanges opened={doing?.what === 'ranges'} rows={empty} onClose={close} />
      <CloseRange row={doing?.what === 'close' ? doing.row : null} onClose={close} />
      <BookOnPaper opened={doing?.what === 'paper'} onClose={close} />
      <TypeBook opened={doing?.what === 'type'} onClose={close} />
      <CauseBookImport opened={doing?.what === 'import'} onClose={close} />
    </>
  );
}

interface SeriesTableProps {
  readonly rows: readonly SeriesRow[];
  readonly may: boolean;
  readonly onDo: (doing: Doing) => void;
}

function SeriesTable({ rows, may, onDo }: SeriesTableProps) {
  const say = useWords('numbers');
  const format = useFormat();
  const names = useSeriesNames();
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('series.column.series')}</Table.Th>
          <Table.Th>{say('series.column.last')}</Table.Th>
          <Table.Th>{say('series.column.range')}</Table.Th>
          <Table.Th ta="right">{say('series.column.actions')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => {
          const { series, lastOfficial, range } = row;
          return (
            <Table.Tr key={`${series.court}-${series.caseType}-${series.year}`}>
              <Table.Td>
                <strong>{series.caseType}</strong> {names.typeOf(series.caseType)}
                <div className={styles.note}>
                  {series.court} · {series.year}
                </div>
              </Table.Td>
              <Table.Td className={styles.nowrap ?? ''}>
                {lastOfficial === null ? (
                  <span className={styles.note}>{say('series.none')}</span>
                ) : (
                  <>
                    {lastOfficial.number || say('series.noneThisYear')}
                    <div className={styles.told}>
                      {[say(`series.source.${lastOfficial.source}`), lastOfficial.toldBy]
                        .filter(Boolean)
                        .join(': ')}
                    </div>
                    <div className={styles.note}>
                      {say('series.asAt', { when: format.dateTime(lastOfficial.asAt) })}
                    </div>
                    {lastOfficial.beforeOutage && (
                      <StatusMark tone="warn">{say('series.beforeOutage')}</StatusMark>
                    )}
                  </>
                )}
              </Table.Td>
              <Table.Td className={styles.nowrap ?? ''}>
                {range === null ? (
                  <span className={styles.note}>{say('series.noRange')}</span>
                ) : (
                  <>
                    {say('series.range', { first: range.first, last: range.last })}
                    {range.next !== null && (
                      <div className={styles.note}>{say('series.next', { number: range.next })}</div>
                    )}
                    <StatusMark
                      tone={range.remaining === 0 ? 'bad' : range.remaining <= 5 ? 'warn' : 'quiet'}
                    >
                      {range.remaining === 0
                        ? say('series.exhausted')
                        : say('series.left', { count: range.remaining })}
                    </StatusMark>
                  </>
                )}
              </Table.Td>
              <Table.Td>
                <div className={styles.actions}>
                  <Button size="compact-sm" variant="light" onClick={() => onDo({ what: 'range', row })}>
                    {say('series.give')}
                  </Button>
                  <Button size="compact-sm" variant="subtle" onClick={() => onDo({ what: 'last', row })}>
                    {say('series.correct')}
                  </Button>
                  {may && range !== null && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="gray"
                      onClick={() => onDo({ what: 'close', row })}
                    >
                      {say('series.close')}
                    </Button>
                  )}
                </div>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
