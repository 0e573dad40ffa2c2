import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconPhoneCall, IconPhoneOff, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useRead } from '../../../ui/bridge';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { KeyHint } from '../../../ui/key-hint';
import { useShortcuts } from '../../../ui/keys';
import { Loading } from '../../../ui/loading';
import { useNow } from '../../../ui/now';
import { usePages } from '../../../ui/pages';
import type { Column } from '../../../ui/column';
import { RowTable } from '../../../ui/row-table';
import { WaysOut } from '../../../ui/lists/ways-out';
import { Screen } from '../../../ui/screen';
import { StatusMark } from '../../../ui/status-mark';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { useOfficerNames } from '../../../ui/use-officer-names';
import styles from '../applicants.module.css';
import { CallDialog } from './call-dialog';
import { NoteEnquiry } from './note-enquiry';

type Row = OutputOf<'applicants.enquiries'>['rows'][number];

/** Who asked during an outage, and who waits for a call (S0.7): ↑ ↓ walk, Enter notes the call. */
export function EnquiriesScreen() {
  const say = useWords('applicants');
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [show, setShow] = useState<'calls' | 'all'>('calls');
  const [calling, setCalling] = useState<Row | null>(null);
  const pages = usePages('applicants.enquiries', { show });
  const waiting = useRead('applicants.counts', {}).data?.calls ?? 0;
  const columns = useColumns(show);
  useShortcuts([
    { keys: 'Escape', label: 'applicants:back', run: () => void navigate('/applicants') },
    { keys: 'N', label: 'applicants:note', run: () => setSearch({ note: '1' }) },
  ]);
  return (
    <Screen
      title={say('enquiry.title')}
      lead={say('enquiry.lead')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={17} aria-hidden />}
            onClick={() => void navigate('/applicants')}
          >
            {say('back')}
          </Button>
          <Button
            leftSection={<IconPlus size={17} aria-hidden />}
            rightSection={<KeyHint keys="N" />}
            onClick={() => setSearch({ note: '1' })}
          >
            {say('note')}
          </Button>
        </>
      }
    >
      <div className={styles.bar}>
        <SegmentedControl
          aria-label={say('show.label')}
          value={show}
          onChange={(value) => setShow(value)}
          data={[
            { value: 'calls', label: `${say('enquiry.calls')} · ${waiting}` },
            { value: 'all', label: say('enquiry.all') },
          ]}
        />
        <WaysOut
          seen={{ list: 'applicants.enquiries', question: { show, after: null } }}
          isEmpty={pages.rows.length === 0}
        />
      </div>
      <Trouble error={pages.error} onRetry={pages.retry} />
      {pages.loading ? (
        <Loading />
      ) : pages.rows.length === 0 ? (
        <Empty
          icon={show === 'calls' ? IconPhoneOff : IconPhoneCall}
          title={say(show === 'calls' ? 'enquiry.empty' : 'enquiry.emptyAll')}
        >
          {say(show === 'calls' ? 'enquiry.emptyText' : 'enquiry.emptyAllText')}
        </Empty>
      ) : (
        <RowTable
          arriveAt={null}
          label={say('enquiry.title')}
          columns={columns}
          rows={pages.rows}
          idOf={(row) => row.id}
          nameOf={(row) => `${row.name}, ${row.phone}`}
          onOpen={(row) => {
            if (row.open) setCalling(row);
          }}
          more={pages.more && { label: say('more'), load: pages.more, busy: pages.loadingMore }}
        />
      )}
      <NoteEnquiry opened={search.get('note') !== null} onClose={() => setSearch({})} />
      <CallDialog enquiry={calling} onClose={() => setCalling(null)} />
    </Screen>
  );
}

function useColumns(show: 'calls' | 'all'): readonly Column<Row>[] {
  const say = useWords('applicants');
  const format = useFormat();
  const now = useNow(60_000);
  const nameOf = useOfficerNames();
  const last = (row: Row) => {
    const call = row.calls.at(-1);
    if (call === undefined)
      return (
        <StatusMark tone={row.open ? 'warn' : 'quiet'}>
          {row.open ? say('enquiry.notCalled') : say('enquiry.noCallBack')}
        </StatusMark>
      );
    const outcome = say.any(`enquiry.outcomes.${call.outcome}`) ?? call.outcome;
    return (
      <StatusMark tone={row.open ? 'warn' : 'good'}>
        {outcome} · {format.when(call.at, now)} · {nameOf(call.officer)}
      </StatusMark>
    );
  };
  return [
    { id: 'when', head: say('enquiry.when'), cell: (row) => <span className={styles.nowrap}>{format.when(row.at, now)}</span> },
    { id: 'who', head: say('enquiry.who'), cell: (row) => <strong className={styles.name}>{row.name}</strong> },
    { id: 'phone', head: say('enquiry.phone'), cell: (row) => <span className={styles.nowrap}>{row.phone}</span> },
    { id: 'asked', head: say('enquiry.asked'), cell: (row) => <span className={styles.address}>{row.asked}</span> },
    { id: 'call', head: show === 'calls' ? say('enquiry.lastCall') : say('enquiry.wants'), cell: last },
  ]; // prettier-ignore
}
