import { IconAlertTriangle, IconCircleCheck, IconRefreshAlert } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OutageSummary } from '../../../preload/contract/outages';
import { useRead } from '../bridge';
import { elapsed, localMinuteOf, timeOf, useFormat } from '../format';
import { useNow } from '../now';
import { useOfficer } from '../session';
import { useWords } from '../words';
import styles from './strip.module.css';

/** What is down and for how long, on every screen. */
export function Strip() {
  const say = useWords('shell');
  const open = useRead('outages.open', {}, { every: 60_000 });
  const outages = open.data?.outages ?? [];
  return (
    <div className={styles.strip} role="region" aria-label={say('strip.label')}>
      {outages.length === 0 ? (
        <span className={styles.calm}>
          <IconCircleCheck size={16} aria-hidden />
          {say('strip.calm')}
        </span>
      ) : (
        outages.map((outage) => <OutageOnStrip key={outage.id} outage={outage} />)
      )}
    </div>
  );
}

function OutageOnStrip({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('shell');
  const format = useFormat();
  const now = useNow();
  const officer = useOfficer();
  const until = outage.restoredAt === null ? now : Date.parse(outage.restoredAt);
  const today = localMinuteOf(now).slice(0, 10);
  const sameDay = localMinuteOf(Date.parse(outage.startedAt)).slice(0, 10) === today;
  const Picture = outage.state === 'restored' ? IconRefreshAlert : IconAlertTriangle;
  const content = (
    <>
      <Picture size={17} aria-hidden />
      <strong>{outage.system}</strong>
      <span className={styles.clock}>{elapsed(until - Date.parse(outage.startedAt))}</span>
      <span>
        {say('strip.since', {
          time: sameDay ? timeOf(outage.startedAt) : format.dateTime(outage.startedAt),
        })}
      </span>
      <span className={styles.decision}>
        <Decision outage={outage} />
      </span>
    </>
  );
  const look = `${styles.outage} ${styles[outage.state] ?? ''}`;
  if (officer === null) return <span className={look}>{content}</span>;
  return (
    <Link to={`/outages/${outage.id}`} className={look}>
      {content}
    </Link>
  );
}

/** One option for all courts, or each court with its own (S1.1). */
function Decision({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('shell');
  if (outage.state === 'reported') return say('strip.reported');
  if (outage.state === 'restored') return say('strip.restored');
  const options = Object.entries(outage.options);
  const [only, ...others] = new Set(options.map(([, option]) => option));
  if (only === undefined) return say('strip.undecided');
  const named = (option: string): string => say('strip.option', { n: option.slice(1) });
  if (others.length === 0) return named(only);
  return options.map(([court, option]) => `${court} ${named(option)}`).join(' · ');
}
