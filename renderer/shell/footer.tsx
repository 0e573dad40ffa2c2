import { Link } from 'react-router';
import { useRead } from '../ui/bridge';
import { useFormat } from '../ui/format';
import { useNow } from '../ui/now';
import { useStatus } from '../ui/session';
import { StatusMark } from '../ui/status-mark';
import { useWords } from '../ui/words';
import styles from './footer.module.css';
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
      {status !== undefined && (
        <StatusMark
          tone={status.state === 'read-only' || status.issuing.state === 'stopped' ? 'bad' : 'good'}
        >
          {status.state === 'read-only'
            ? say('foot.registerReadOnly')
            : status.issuing.state === 'stopped'
              ? say('foot.issuingStopped')
              : say('foot.registerGood')}
        </StatusMark>
      )}
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
      {status?.counter?.keyStore === 'file' && (
        <span className={styles.right}>
          <StatusMark tone="quiet">{say('foot.keyFile')}</StatusMark>
        </span>
      )}
    </footer>
  );
}
