import { Link } from 'react-router';
import { useRead } from '../ui/bridge';
import { useFormat } from '../ui/format';
import { useNow } from '../ui/now';
import { useStatus } from '../ui/session';
import { StatusMark } from '../ui/status-mark';
import { useWords } from '../ui/words';
import styles from './footer.module.css';
import type { Status } from '../../preload/contract/settings';
import { whereOf } from './check-where';
import { usePrinterState } from './printer-state';

/** Register · backup · printers · papers waiting: what must be well for the counter to go on. */
export function Footer() {
  const say = useWords('shell');
  const format = useFormat();
  const now = useNow(60_000);
  const status = useStatus();
  const waiting = useRead('papers.open', {}).data?.papers.length;
  const printers = usePrinterState();
  const backup = status?.lastBackup;
  return (
    <footer className={styles.footer} aria-label={say('foot.label')}>
      {status !== undefined && <RegisterMark status={status} />}
      {backup === null && <StatusMark tone="warn">{say('foot.backupNone')}</StatusMark>}
      {backup != null && (
        <StatusMark tone={backup.ok ? 'good' : 'bad'}>
          {say(backup.ok ? 'foot.backup' : 'foot.backupFailed', { when: format.when(backup.at, now) })}
        </StatusMark>
      )}
      {printers !== null && <StatusMark tone={printers.tone}>{printers.text}</StatusMark>}
      {waiting !== undefined && (
        <Link to="/papers" className={styles.link}>
          <StatusMark tone={waiting === 0 ? 'quiet' : 'warn'}>
            {waiting === 0 ? say('foot.waitingNone') : say('foot.waiting', { count: waiting })}
          </StatusMark>
        </Link>
      )}
    </footer>
  );
}

/** Whether the register can be written and issues, and what its last full check found. */
function RegisterMark({ status }: { readonly status: Status }) {
  const say = useWords('shell');
  const format = useFormat();
  const now = useNow(60_000);
  const { check } = status;
  if (status.state === 'read-only') return <StatusMark tone="bad">{say('foot.registerReadOnly')}</StatusMark>;
  if (check?.problem)
    return <StatusMark tone="bad">{say('foot.checkFailed', { where: whereOf(check.problem) })}</StatusMark>;
  if (status.issuing.state === 'stopped')
    return <StatusMark tone="bad">{say('foot.issuingStopped')}</StatusMark>;
  return (
    <StatusMark tone="good">
      {check ? say('foot.registerChecked', { when: format.when(check.at, now) }) : say('foot.registerGood')}
    </StatusMark>
  );
}
