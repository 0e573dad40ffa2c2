import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  IconBuildingStore,
  IconFileImport,
  IconPhone,
  IconPlus,
  IconSearch,
  IconSearchOff,
} from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { DIRECTORY_SHOWS, type DirectoryShow as Show } from '../../../domain/applicants/directory-shows';
import { useRead } from '../../ui/bridge';
import { Empty } from '../../ui/empty';
import { PageList } from '../../ui/page-list';
import { usePages } from '../../ui/pages';
import { WaysOut } from '../../ui/lists/ways-out';
import { Screen } from '../../ui/screen';
import { mayUse, useOfficer } from '../../ui/session';
import { useWords } from '../../ui/words';
import { useApplicantColumns } from './applicant-columns';
import { ApplicantForm } from './applicant-form';
import styles from './applicants.module.css';
import { MailboxLine } from './mailbox-line';

const SHOWN = ['active', 'bounced', 'unreachable', 'retired'] as const satisfies Show[];
const isCounted = (show: Show): show is (typeof SHOWN)[number] => SHOWN.some((each) => each === show);
/** A list that a sum's part opened stands beside the usual ones while it is looked through. */
const shownBeside = (show: Show): readonly Show[] => (isCounted(show) ? SHOWN : [...SHOWN, show]);

/** The directory (S0.4): type to find, arrows to walk, Enter to open. */
export function ApplicantsScreen() {
  const say = useWords('applicants');
  const navigate = useNavigate();
  const officer = useOfficer();
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 80);
  const asked = DIRECTORY_SHOWS.find((each) => each === search.get('show'));
  const [show, setShow] = useState<Show>(asked ?? 'active');
  // a sum counts one system's: its parts open those alone
  const ofSystem = search.get('system');
  const question = { text, show, ...(ofSystem === null ? {} : { system: ofSystem }) };
  const counts = useRead('applicants.counts', {}).data;
  const pages = usePages('applicants.list', question);
  const columns = useApplicantColumns();
  const list = useRef<HTMLDivElement>(null);
  const mayImport = mayUse(officer, ['supervisor', 'administrator']);
  const adding = search.get('add') !== null;
  const toRows = (event: KeyboardEvent): void => {
    const first = pages.rows[0];
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.querySelector<HTMLElement>('tbody tr')?.focus();
    } else if (event.key === 'Enter' && first !== undefined && typed.trim() === text && !pages.former) {
      void navigate(`/applicants/${first.id}`);
    } else if (event.key === 'Escape') setTyped('');
  };
  const labelOf = (value: Show): string =>
    isCounted(value)
      ? `${say(`show.${value}`)} · ${(counts?.[value] ?? 0).toLocaleString('en-GB')}`
      : say(`show.${value}`);
  const nobody = counts !== undefined && counts.active + counts.retired === 0;
  return (
    <Screen
      title={say('title')}
      lead={<MailboxLine />}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconPhone size={17} aria-hidden />}
            onClick={() => void navigate('/applicants/enquiries')}
          >
            {counts?.calls ? say('enquiriesCount', { count: counts.calls }) : say('enquiries')}
          </Button>
          {mayImport && (
            <Button
              variant="default"
              leftSection={<IconFileImport size={17} aria-hidden />}
              onClick={() => void navigate('/applicants/import')}
            >
              {say('importList')}
            </Button>
          )}
          <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setSearch({ add: '1' })}>
            {say('add')}
          </Button>
        </>
      }
    >
      {nobody ? (
        <Empty icon={IconBuildingStore} title={say('empty')}>
          {say('emptyText')}
        </Empty>
      ) : (
        <>
          <div className={styles.bar}>
            <TextInput
              className={styles.filter ?? ''}
              aria-label={say('filter')}
              placeholder={say('filter')}
              leftSection={<IconSearch size={18} aria-hidden />}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={toRows}
              autoFocus
            />
            <SegmentedControl
              aria-label={say('show.label')}
              value={show}
              onChange={(value) => setShow(value)}
              data={shownBeside(show).map((value) => ({ value, label: labelOf(value) }))}
            />
            <WaysOut
              seen={{ list: 'applicants.list', question: { ...question, after: null } }}
              isEmpty={pages.rows.length === 0}
            />
          </div>
          <div ref={list}>
            <PageList
              pages={pages}
              empty={
                <Empty icon={IconSearchOff} title={say('nothing')}>
                  {say('nothingText')}
                </Empty>
              }
              moreLabel={say('more')}
              label={say('title')}
              columns={columns}
              idOf={(row) => row.id}
              nameOf={(row) => `${row.name}, ${row.number}`}
              onOpen={(row) => void navigate(`/applicants/${row.id}`)}
            />
          </div>
        </>
      )}
      <ApplicantForm
        opened={adding}
        card={null}
        onClose={() => setSearch({})}
        onSaved={(id) => void navigate(`/applicants/${id}`)}
      />
    </Screen>
  );
}
