import { Button, SegmentedControl, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutputOf } from '../../../../preload/contract/contract';
import { callMain, CallFailure } from '../../../ui/bridge';
import { useFormat } from '../../../ui/format';
import { Loading } from '../../../ui/loading';
import { Trouble } from '../../../ui/trouble';
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

function Rows({ token, pile }: { readonly token: string; readonly pile: Pile }) {
  const say = useWords('numbers');
  const format = useFormat();
  const query = useInfiniteQuery({
    queryKey: ['cases.causeBookRows', token, pile],
    initialPageParam: 0,
    queryFn: async ({ pageParam }) => {
      const answer = await callMain('cases.causeBookRows', { token, pile, after: pageParam });
      if (!answer.ok) throw new CallFailure('cases.causeBookRows', answer.error);
      return answer.value;
    },
    getNextPageParam: (last) => last.next,
  });
  if (query.error) return <Trouble error={query.error} />;
  if (query.isPending) return <Loading />;
  const rows = query.data.pages.flatMap((page) => page.rows);
  const why = rows.some(({ reason }) => reason !== '');
  return (
    <div className={styles.found} tabIndex={0} role="group" aria-label={say('import.piles')}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('import.line')}</Table.Th>
            <Table.Th>{say('import.number')}</Table.Th>
            <Table.Th>{say('import.registeredOn')}</Table.Th>
            <Table.Th>{say('import.parties')}</Table.Th>
            {why && <Table.Th>{say('import.why')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.line}>
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
          ))}
        </Table.Tbody>
      </Table>
      {query.hasNextPage && (
        <Button
          size="xs"
          variant="default"
          mt="sm"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {say('import.more')}
        </Button>
      )}
    </div>
  );
}
