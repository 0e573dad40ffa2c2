import { Button } from '@mantine/core';
import { IconFolders } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useRead } from '../../../ui/bridge';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { KeyHint } from '../../../ui/key-hint';
import { useNow } from '../../../ui/now';
import { PageList } from '../../../ui/page-list';
import { usePages } from '../../../ui/pages';
import type { Column } from '../../../ui/row-table';
import { Screen } from '../../../ui/screen';
import { useOfficer } from '../../../ui/session';
import { useLanguage, useWords } from '../../../ui/words';
import { typeName } from '../counter/type/type-names';
import styles from './case-file.module.css';

type Row = OutputOf<'cases.list'>['rows'][number];

/** The cases taken here, newest first. */
export function CasesScreen() {
  const say = useWords('cases');
  const navigate = useNavigate();
  const officer = useOfficer();
  const pages = usePages('cases.list', {});
  const columns = useColumns();
  return (
    <Screen
      title={say('title')}
      lead={say('lead')}
      actions={
        officer?.role !== 'administrator' && (
          <Button onClick={() => void navigate('/counter')} rightSection={<KeyHint keys="F2" />}>
            {say('new')}
          </Button>
        )
      }
    >
      <PageList
        pages={pages}
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

function useColumns(): readonly Column<Row>[] {
  const say = useWords('cases');
  const language = useLanguage();
  const format = useFormat();
  const now = useNow(60_000);
  const types = useRead('settings.get', {}).data?.caseTypes ?? [];
  const typeText = (code: string): string => {
    const type = types.find((each) => each.code === code);
    return type === undefined ? code : typeName(type, language);
  };
  return [
    {
      id: 'number',
      head: say('column.number'),
      cell: (row) => <strong className={styles.nowrap}>{row.number}</strong>,
    },
    { id: 'type', head: say('column.type'), cell: (row) => typeText(row.caseType) },
    {
      id: 'parties',
      head: say('column.parties'),
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
