import { Button } from '@mantine/core';
import { IconFolders } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useRead } from '../../../ui/bridge';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { KeyHint } from '../../../ui/key-hint';
import { useNow } from '../../../ui/now';
import { LongList, type ColumnOf } from '../../../ui/lists/long-list';
import { Screen } from '../../../ui/screen';
import { useOfficer } from '../../../ui/session';
import { useLanguage, useWords } from '../../../ui/words';
import { typeName } from '../counter/type/type-names';
import styles from './case-file.module.css';

/** The cases taken here, newest first. */
export function CasesScreen() {
  const say = useWords('cases');
  const navigate = useNavigate();
  const officer = useOfficer();
  const types = useTypes();
  const columns = useColumns(types);
  return (
    <Screen
      title={say('title')}
      lead={say('lead')}
      actions={
        <>
          <Button variant="default" onClick={() => void navigate('/cases/book')}>
            {say('book.open')}
          </Button>
          {officer?.role !== 'administrator' && (
            <Button onClick={() => void navigate('/counter')} rightSection={<KeyHint keys="F2" />}>
              {say('new')}
            </Button>
          )}
        </>
      }
    >
      <LongList
        list="cases.list"
        orders={['registered', 'number', 'party']}
        byOutage
        narrowedBy={[
          {
            name: 'caseType',
            label: say('column.type'),
            options: types.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
          },
          {
            name: 'state',
            label: say('list.state'),
            options: CASE_STATES.map((value) => ({ value, label: say(`list.states.${value}`) })),
          },
        ]}
        empty={
          <Empty icon={IconFolders} title={say('empty')}>
            {say('emptyText')}
          </Empty>
        }
        moreLabel={say('more')}
        label={say('title')}
        columns={columns}
        idOf={(row) => row.id}
        nameOf={(row) => `${row.number}, ${row.firstParty}`}
        onOpen={(row) => void navigate(`/cases/${row.id}`)}
      />
    </Screen>
  );
}

/** As in the contract, whose schemas stay in main. */
const CASE_STATES = ['open', 'settled'] as const;

interface TypeName {
  readonly code: string;
  readonly name: string;
}

function useTypes(): readonly TypeName[] {
  const language = useLanguage();
  const types = useRead('settings.get', {}).data?.caseTypes ?? [];
  return types.map((type) => ({ code: type.code, name: typeName(type, language) }));
}

function useColumns(types: readonly TypeName[]): readonly ColumnOf<'cases.list'>[] {
  const say = useWords('cases');
  const format = useFormat();
  const now = useNow(60_000);
  const typeText = (code: string): string => types.find((each) => each.code === code)?.name ?? code;
  return [
    {
      id: 'number',
      head: say('column.number'),
      order: 'number',
      cell: (row) => <strong className={styles.nowrap}>{row.number}</strong>,
    },
    { id: 'type', head: say('column.type'), cell: (row) => typeText(row.caseType) },
    {
      id: 'parties',
      head: say('column.parties'),
      order: 'party',
      cell: (row) => (
        <span className={styles.parties}>
          {row.firstParty}
          {row.secondParty !== '' && (
            <span className={styles.quiet}> {say('against', { second: row.secondParty })}</span>
          )}
        </span>
      ),
    },
    {
      id: 'registered',
      head: say('column.registered'),
      order: 'registered',
      cell: (row) => <span className={styles.nowrap}>{format.when(row.registeredAt, now)}</span>,
    },
    {
      id: 'official',
      head: say('column.official'),
      cell: (row) =>
        row.officialNumber === null ? (
          <span className={styles.quiet}>{say('notYet')}</span>
        ) : (
          <span className={styles.nowrap}>{row.officialNumber}</span>
        ),
    },
  ];
}
