import {
  IconAlarm,
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconRefreshAlert,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { hasOptions } from '../../../domain/outage';
import type { NextNoticeView } from '../../../preload/contract/notices';
import type { OutageSummary } from '../../../preload/contract/outages';
import { stageAt, useNextNotices } from '../../features/notices/use-next';
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
  const next = useNextNotices();
  return (
    <div className={styles.strip} role="region" aria-label={say('strip.label')}>
      {outages.length === 0 ? (
        <span className={styles.calm}>
          <IconCircleCheck size={16} aria-hidden />
          {say('strip.calm')}
        </span>
      ) : (
        outages.map((outage) => <OutageOnStrip key={outage.id} outage={outage} next={next.get(outage.id)} />)
      )}
    </div>
  );
}

interface OnStripProps {
  readonly outage: OutageSummary;
  readonly next: NextNoticeView | undefined;
}

function OutageOnStrip({ outage, next }: OnStripProps) {
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
      {next?.dueAt != null && <NextOnStrip kind={next.kind} dueAt={next.dueAt} now={now} />}
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

/** `status sebelum 15:20 (baki 1:23)`; with its own sign, and "lewat" once it is (S0.5). */
function NextOnStrip({
  kind,
  dueAt,
  now,
}: {
  readonly kind: NextNoticeView['kind'];
  readonly dueAt: string;
  readonly now: number;
}) {
  const say = useWords('shell');
  const format = useFormat();
  const stage = stageAt(dueAt, now);
  const left = Date.parse(dueAt) - now;
  const Picture = stage === 'calm' ? IconClock : IconAlarm;
  return (
    <span className={styles.next} data-stage={stage}>
      <Picture size={16} aria-hidden />
      {say(`strip.next.${kind}`, { time: format.when(dueAt, now) })}
      <strong>
        {stage === 'late'
          ? say('strip.late', { by: elapsed(-left) })
          : say('strip.left', { left: elapsed(left) })}
      </strong>
    </span>
  );
}

/** One option for all courts, or each court with its own (S1.1). */
function Decision({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('shell');
  if (outage.state === 'reported') return say('strip.reported');
  if (outage.state === 'restored') return say('strip.restored');
  if (!hasOptions(outage.system)) return say('strip.inForce');
  const options = Object.entries(outage.options);
  const [only, ...others] = new Set(options.map(([, option]) => option));
  if (only === undefined) return say('strip.undecided');
  const named = (option: string): string => say('strip.option', { n: option.slice(1) });
  if (others.length === 0) return named(only);
  return options.map(([court, option]) => `${court} ${named(option)}`).join(' · ');
}
