import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconMail, IconSearch, IconSearchOff } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { MAIL_STATES } from '../../../domain/mail/mail';
import type { MailBatchView, MailRecipient } from '../../../preload/contract/mail';
import { useRead } from '../../ui/bridge';
import { Empty } from '../../ui/empty';
import { Loaded, Loading } from '../../ui/loading';
import { usePages } from '../../ui/pages';
import { useRowMenu } from '../../ui/row-menu';
import { WaysOut } from '../../ui/lists/ways-out';
import { Screen } from '../../ui/screen';
import { useOfficer } from '../../ui/session';
import { TableRows } from '../../ui/table-rows';
import { Trouble } from '../../ui/trouble';
import { useVirtualRows } from '../../ui/virtual-rows';
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
        <WaysOut
          seen={{ list: 'mail.batch', question: { batch: batch.id, state, search, after: null } }}
          isEmpty={pages.rows.length === 0}
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
        <RecipientTable
          rows={pages.rows}
          whole={pages.more === undefined}
          batch={batch.id}
          mayDecide={mayDecide}
        />
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

/** As the style sheet draws it, in pixels. */
const ROW_HEIGHT = 45;

function RecipientTable({
  rows,
  whole,
  ...decided
}: {
  readonly rows: readonly MailRecipient[];
  /** Whether every row there is has been read. */
  readonly whole: boolean;
  readonly batch: string;
  readonly mayDecide: boolean;
}) {
  const say = useWords('mail');
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState(-1);
  const rowMenu = useRowMenu();
  const virtual = useVirtualRows({
    ...{ count: rows.length, height: ROW_HEIGHT, box: body },
    keep: () => [focused],
  });
  return (
    <>
      <table
        className={styles.table}
        aria-label={say('list.title')}
        aria-rowcount={whole ? rows.length + 1 : -1}
      >
        <thead>
          <tr aria-rowindex={1}>
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
        <tbody ref={body}>
          <TableRows virtual={virtual} rows={rows}>
            {(row, at) => (
              <RecipientRow
                key={row.id}
                {...decided}
                row={row}
                place={{
                  ...{ ref: virtual.measure, 'data-index': at, 'aria-rowindex': at + 2 },
                  onFocus: () => setFocused(at),
                  onContextMenu: (event) => rowMenu.onContextMenu(event, row.name),
                }}
              />
            )}
          </TableRows>
        </tbody>
      </table>
      {rowMenu.menu}
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
