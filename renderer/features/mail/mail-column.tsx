import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { MailBatchView } from '../../../preload/contract/mail';
import { useDo, useRead } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { tellDone } from '../../ui/notify';
import { useNow } from '../../ui/now';
import { StatusMark } from '../../ui/status-mark';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { CancelButton } from './cancel-button';
import { ConfirmByHand } from './confirm-by-hand';
import { HoldNote } from './hold-note';
import styles from './mail.module.css';

/** The e-mail of one notice: how far it is, what holds it up, and the way by hand. Nothing before it was queued. */
export function MailColumn({
  notice,
  mayAct = true,
}: {
  readonly notice: string;
  readonly mayAct?: boolean;
}) {
  const read = useRead('mail.of', { origin: 'notice', id: notice });
  const batch = read.data?.batch;
  if (batch === undefined || batch === null) return <Trouble error={read.error} />;
  return <Batch batch={batch} ready={read.data?.ready ?? false} mayAct={mayAct} />;
}

interface BatchProps {
  readonly batch: MailBatchView;
  readonly ready: boolean;
  readonly mayAct: boolean;
}

function Batch({ batch, ready, mayAct }: BatchProps) {
  const say = useWords('mail');
  const format = useFormat();
  const now = useNow(60_000);
  const { counts, state, forHand, handFileAt, mode } = batch;
  const file = useDo('mail.writeHandFile', {
    onDone: ({ file, recipients }) => {
      if (file !== null) tellDone(say.as('column.fileDone', { count: recipients, file }));
    },
  });
  const byHand = state !== 'sending' && state !== 'hand-confirmed' && (forHand > 0 || state === 'by-hand');
  return (
    <div className={styles.column}>
      {mode === 'hand' ? (
        <p className={styles.sum}>
          {counts.recipients === 0 ? say('column.none') : say('column.byHand', { count: counts.recipients })}
        </p>
      ) : (
        <>
          <p className={styles.sum}>
            {say('column.accepted', { accepted: counts.accepted, recipients: counts.recipients })}
          </p>
          <Progress batch={batch} />
          <Marks counts={counts} sending={state === 'sending'} />
        </>
      )}
      {mode === 'hand' && !ready && <p className={styles.quiet}>{say('column.notReady')}</p>}
      {batch.hold !== null && <HoldNote hold={batch.hold} mayAct={mayAct} />}
      {handFileAt !== null && state !== 'hand-confirmed' && (
        <p className={styles.quiet}>{say('column.handedAt', { when: format.when(handFileAt, now) })}</p>
      )}
      <Trouble error={file.error} />
      <div className={styles.actions}>
        {counts.recipients > 0 && (
          <Button component={Link} to={`/mail/${batch.originId}`} size="compact-sm" variant="default">
            {say('column.list')}
          </Button>
        )}
        {mayAct && state === 'sending' && <CancelButton batch={batch.id} />}
        {mayAct && byHand && (
          <>
            <Button
              size="compact-sm"
              variant={handFileAt === null ? 'filled' : 'default'}
              loading={file.busy}
              onClick={() => void file.run({ batch: batch.id, folder: null })}
            >
              {say('column.file')}
            </Button>
            <ConfirmByHand batch={batch.id} />
          </>
        )}
      </div>
    </div>
  );
}

/** How much of it the server has, what is refused or in doubt, and what waits. */
function Progress({ batch: { counts } }: { readonly batch: MailBatchView }) {
  const say = useWords('mail');
  const { recipients, accepted, refused, inDoubt, delayed } = counts;
  const share = (count: number) => ({ width: `${(100 * count) / Math.max(1, recipients)}%` });
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={say('column.progress')}
      aria-valuemin={0}
      aria-valuemax={recipients}
      aria-valuenow={accepted}
    >
      <div className={styles.good} style={share(accepted)} />
      <div className={styles.warn} style={share(inDoubt + delayed)} />
      <div className={styles.bad} style={share(refused)} />
    </div>
  );
}

function Marks({ counts, sending }: { readonly counts: MailBatchView['counts']; readonly sending: boolean }) {
  const say = useWords('mail');
  const { waiting, delayed, refused, inDoubt, cancelled } = counts;
  return (
    <div className={styles.marks}>
      {sending && waiting > 0 && (
        <StatusMark tone="info">{say('column.waiting', { count: waiting })}</StatusMark>
      )}
      {delayed > 0 && <StatusMark tone="warn">{say('column.delayed', { count: delayed })}</StatusMark>}
      {inDoubt > 0 && <StatusMark tone="warn">{say('column.inDoubt', { count: inDoubt })}</StatusMark>}
      {refused > 0 && <StatusMark tone="bad">{say('column.refused', { count: refused })}</StatusMark>}
      {cancelled > 0 && <StatusMark tone="quiet">{say('column.cancelled', { count: cancelled })}</StatusMark>}
    </div>
  );
}
