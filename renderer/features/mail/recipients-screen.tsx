import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconMail, IconSearch, IconSearchOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { MAIL_STATES } from '../../../domain/mail/mail';
import type { MailBatchView } from '../../../preload/contract/mail';
import { useRead } from '../../ui/bridge';
import { Empty } from '../../ui/empty';
import { Loaded, Loading } from '../../ui/loading';
import { usePages } from '../../ui/pages';
import { Screen } from '../../ui/screen';
import { useOfficer } from '../../ui/session';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { AgainButton, SettleButton } from './decide-button';
import { HoldNote } from './hold-note';
import { RecipientRow } from './recipient-row';
import styles from './mail.module.css';

/** Everybody a notice's e-mail goes to: found by state, name or address, each with what became of it. */
export function RecipientsScreen() {
  const say = useWords('mail');
  const { notice = '' } = useParams();
  const read = useRead('mail.of', { origin: 'notice', id: notice });
  return (
    <Screen title={say('list.title')} lead={read.data?.batch?.subject}>
      <Loaded read={read} rows={6}>
        {({ batch }) =>
          batch === null ? (
            <Empty icon={IconMail} title={say('list.noBatch')} />
          ) : (
            <Recipients batch={batch} />
          )
        }
      </Loaded>
    </Screen>
  );
}

function Recipients({ batch }: { readonly batch: MailBatchView }) {
  const say = useWords('mail');
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 120);
  const state = MAIL_STATES.find((each) => each === params.get('state')) ?? null;
  const pages = usePages('mail.batch', { batch: batch.id, state, search });
  const mayDecide = useOfficer() !== null && batch.state !== 'hand-confirmed';
  return (
    <>
      <DecisionNotes batch={batch} mayDecide={mayDecide} />
      <div className={styles.filters}>
        <TextInput
          className={styles.search ?? ''}
          aria-label={say('list.search')}
          placeholder={say('list.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Select
          aria-label={say('list.filter')}
          value={state ?? ''}
          onChange={(value) => setParams(value ? { state: value } : {}, { replace: true })}
          allowDeselect={false}
          data={[
            { value: '', label: say('list.all') },
            ...MAIL_STATES.map((value) => ({ value, label: say(`state.${value}`) })),
          ]}
        />
      </div>
      <Trouble error={pages.error} onRetry={pages.retry} />
      {pages.loading ? (
        <Loading />
      ) : pages.rows.length === 0 ? (
        <Empty icon={IconSearchOff} title={say('list.none')}>
          {say('list.noneText')}
        </Empty>
      ) : (
        <table className={styles.table} aria-label={say('list.title')}>
          <thead>
            <tr>
              <th scope="col">{say('list.name')}</th>
              <th scope="col">{say('list.address')}</th>
              <th scope="col">{say('list.state')}</th>
              <th scope="col">{say('list.why')}</th>
              <th scope="col" className={styles.end}>
                {say('list.tries')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {pages.rows.map((row) => (
              <RecipientRow key={row.id} row={row} batch={batch.id} mayDecide={mayDecide} />
            ))}
          </tbody>
        </table>
      )}
      {pages.more !== undefined && (
        <div className={styles.more}>
          <Button variant="default" loading={pages.loadingMore} onClick={pages.more}>
            {say('list.more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** How the whole stands, and what wants somebody's decision. */
function DecisionNotes({ batch, mayDecide }: { readonly batch: MailBatchView; readonly mayDecide: boolean }) {
  const say = useWords('mail');
  const { inDoubt, refused } = batch.counts;
  const doubt = { batch: batch.id, chosen: { state: 'in-doubt' as const }, count: inDoubt };
  return (
    <>
      {inDoubt > 0 && (
        <div className={styles.note} role="note">
          <span className={styles.noteText}>{say('list.doubtNote', { count: inDoubt })}</span>
          {mayDecide && (
            <span className={styles.marks}>
              <SettleButton {...doubt} />
              <AgainButton {...doubt} doubtful />
            </span>
          )}
        </div>
      )}
      {refused > 0 && (
        <div className={styles.note} data-tone="bad" role="note">
          <span className={styles.noteText}>{say('list.refusedNote', { count: refused })}</span>
          {mayDecide && (
            <AgainButton batch={batch.id} chosen={{ state: 'refused' }} count={refused} doubtful={false} />
          )}
        </div>
      )}
      {batch.hold !== null && inDoubt + refused === 0 && <HoldNote hold={batch.hold} mayAct={mayDecide} />}
    </>
  );
}
