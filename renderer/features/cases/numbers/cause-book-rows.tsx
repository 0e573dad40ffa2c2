import { Button, SegmentedControl, Table } from '@mantine/core';
import { useRef, useState } from 'react';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useFormat } from '../../../ui/format';
import { Loading } from '../../../ui/loading';
import { usePages } from '../../../ui/pages';
import { TableRows } from '../../../ui/table-rows';
import { Trouble } from '../../../ui/trouble';
import { useVirtualRows } from '../../../ui/virtual-rows';
import { useWords } from '../../../ui/words';
import styles from './numbers.module.css';

type Preview = OutputOf<'cases.chooseCauseBook'>;
const PILES = ['changed', 'new', 'doubtful', 'same'] as const;
type Pile = (typeof PILES)[number];

/** How each row of a print stands to what was kept before: what has changed first. */
export function CauseBookRows({ token, counts }: Pick<Preview, 'token' | 'counts'>) {
  const say = useWords('numbers');
  const filled = PILES.filter((pile) => (counts[pile] ?? 0) > 0);
  const [pile, setPile] = useState<Pile | undefined>(filled[0]);
  const [opened, setOpened] = useState(false);
  if (pile === undefined) return null;
  const label = (each: Pile): string => say(`import.pile.${each}`, { count: counts[each] ?? 0 });
  return (
    <details onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{filled.map(label).join(' · ')}</summary>
      {filled.length > 1 && (
        <SegmentedControl
          size="xs"
          my="xs"
          aria-label={say('import.piles')}
          value={pile}
          data={filled.map((each) => ({ value: each, label: label(each) }))}
          onChange={(next) => setPile(next)}
        />
      )}
      {opened && <Rows key={pile} token={token} pile={pile} />}
    </details>
  );
}

/** As the style sheet draws it, in pixels. */
const ROW_HEIGHT = 37;

function Rows({ token, pile }: { readonly token: string; readonly pile: Pile }) {
  const say = useWords('numbers');
  const format = useFormat();
  const pages = usePages('cases.causeBookRows', { token, pile });
  const body = useRef<HTMLTableSectionElement>(null);
  const virtual = useVirtualRows({
    ...{ count: pages.rows.length, height: ROW_HEIGHT, box: body },
    keep: () => [],
  });
  if (pages.error) return <Trouble error={pages.error} />;
  if (pages.loading) return <Loading />;
  const { rows } = pages;
  const why = rows.some(({ reason }) => reason !== '');
  return (
    <div className={styles.found} tabIndex={0} role="group" aria-label={say('import.piles')}>
      <Table stickyHeader aria-rowcount={pages.more ? -1 : rows.length + 1}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('import.line')}</Table.Th>
            <Table.Th>{say('import.number')}</Table.Th>
            <Table.Th>{say('import.registeredOn')}</Table.Th>
            <Table.Th>{say('import.parties')}</Table.Th>
            {why && <Table.Th>{say('import.why')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body}>
          <TableRows virtual={virtual} rows={rows}>
            {(row, at) => (
              <Table.Tr key={row.line} ref={virtual.measure} data-index={at} aria-rowindex={at + 2}>
                <Table.Td>{row.line}</Table.Td>
                <Table.Td className={styles.nowrap ?? ''}>{row.number}</Table.Td>
                <Table.Td>{row.registeredOn === '' ? '' : format.civil(row.registeredOn)}</Table.Td>
                <Table.Td>{[row.first, row.second].filter(Boolean).join(' / ')}</Table.Td>
                {why && (
                  <Table.Td>
                    {row.reason === '' ? '' : (say.any(`import.reason.${row.reason}`) ?? row.reason)}
                  </Table.Td>
                )}
              </Table.Tr>
            )}
          </TableRows>
        </Table.Tbody>
      </Table>
      {pages.more && (
        <Button size="xs" variant="default" mt="sm" loading={pages.loadingMore} onClick={pages.more}>
          {say('import.more')}
        </Button>
      )}
    </div>
  );
}
