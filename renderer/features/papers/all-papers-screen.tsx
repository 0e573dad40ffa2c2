import { Button } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { DOCUMENT_KINDS, isKeptAsFile } from '../../../domain/papers/print-job';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { useShortcuts } from '../../ui/keys';
import { LongList, type ColumnOf } from '../../ui/lists/long-list';
import { useNow } from '../../ui/now';
import { Screen } from '../../ui/screen';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { STATE_TONES } from './paper-state';

/** As in the contract, whose schemas stay in main. */
const PAPER_STATES = ['open', 'confirmed', 'kept', 'amiss', 'withdrawn'] as const;

/** Every paper that was ever asked of a printer; Enter shows the one that was kept. */
export function AllPapersScreen() {
  const say = useWords('papers');
  const navigate = useNavigate();
  const back = (): void => void navigate('/papers');
  useShortcuts([{ keys: 'Escape', label: 'shell:back', run: back }]);
  return (
    <Screen
      title={say('list.title')}
      lead={say('list.lead')}
      actions={
        <Button variant="default" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={back}>
          {say('list.back')}
        </Button>
      }
    >
      <LongList
        list="papers.list"
        orders={['queued', 'number']}
        narrowedBy={[
          {
            name: 'kind',
            label: say('column.paper'),
            options: DOCUMENT_KINDS.map((value) => ({ value, label: say(`kind.${value}`) })),
          },
          {
            name: 'state',
            label: say('column.state'),
            options: PAPER_STATES.map((value) => ({ value, label: say(`list.states.${value}`) })),
          },
        ]}
        empty={
          <Empty icon={IconPrinter} title={say('list.empty')}>
            {say('list.emptyText')}
          </Empty>
        }
        moreLabel={say('list.more')}
        label={say('list.title')}
        columns={useColumns()}
        idOf={({ id }) => id}
        nameOf={({ kind, number }) => `${say(`kind.${kind}`)} ${number}`.trim()}
        onOpen={({ id, sha256 }) => {
          if (sha256 !== undefined) void navigate(`/papers/${id}`);
        }}
      />
    </Screen>
  );
}

function useColumns(): readonly ColumnOf<'papers.list'>[] {
  const say = useWords('papers');
  const format = useFormat();
  const now = useNow(60_000);
  return [
    {
      id: 'queued',
      head: say('column.queued'),
      order: 'queued',
      cell: ({ queuedAt }) => format.when(queuedAt, now),
    },
    { id: 'paper', head: say('column.paper'), cell: ({ kind }) => say(`kind.${kind}`) },
    {
      id: 'number',
      head: say('column.number'),
      order: 'number',
      cell: ({ number }) => <strong>{number}</strong>,
    },
    {
      id: 'mark',
      head: say('column.mark'),
      cell: ({ copy, superseded }) => (
        <>
          {copy === 0 ? say('original') : say('copy', { n: copy })}
          {superseded && ` · ${say('superseded')}`}
        </>
      ),
    },
    {
      id: 'state',
      head: say('column.state'),
      cell: (paper) => (
        <StatusMark tone={STATE_TONES[paper.state]}>
          {isKeptAsFile(paper) ? say('keptAsFile') : say(`state.${paper.state}`)}
        </StatusMark>
      ),
    },
  ];
}
