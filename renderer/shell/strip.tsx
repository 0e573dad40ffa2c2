import type { Instant } from '../../domain/time/civil-time';
import {
  IconAlarm,
  IconAlertTriangle,
  IconChevronRight,
  IconCircleCheck,
  IconClock,
  IconRefreshAlert,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { hasOptions } from '../../domain/outages/outage';
import type { NextNoticeView } from '../../preload/contract/notice-values';
import type { OutageSummary } from '../../preload/contract/outages';
import { stageAt, useNextNotices } from '../features/notices/use-next';
import { useRead } from '../ui/bridge';
import { elapsed, localMinuteOf, timeOf, useFormat } from '../ui/format';
import { useNow } from '../ui/now';
import { useOfficer, useRegistersCases } from '../ui/session';
import { useWords } from '../ui/words';
import { byUrgency } from './strip-order';
import styles from './strip.module.css';

/** Beside the most urgent one there is room for one more in short; more than that are counted. */
const SHORT_MOST = 1;

/** What is down and for how long, on every screen, in one line: the most urgent outage in full, the others in short. */
export function Strip() {
  const say = useWords('shell');
  const now = useNow(60_000);
  const open = useRead('outages.open', {}, { every: 60_000 });
  const next = useNextNotices();
  const outages = byUrgency(open.data?.outages ?? [], (id) => next.get(id)?.dueAt ?? null, now);
  const [first, ...others] = outages;
  return (
    <div className={styles.strip} role="region" aria-label={say('strip.label')}>
      {first === undefined ? (
        <span className={styles.calm}>
          <IconCircleCheck size={16} aria-hidden />
          {say('strip.calm')}
        </span>
      ) : (
        <>
          <OutageOnStrip outage={first} next={next.get(first.id)} />
          {others.length > SHORT_MOST ? (
            <MoreOnStrip outages={others} next={next} />
          ) : (
            others.map((outage) => (
              <OutageOnStrip key={outage.id} outage={outage} next={next.get(outage.id)} short />
            ))
          )}
        </>
      )}
    </div>
  );
}

interface MoreProps {
  readonly outages: readonly OutageSummary[];
  readonly next: ReadonlyMap<string, NextNoticeView>;
}

/** `+2 lagi: ESV3, IGFMAS`, which opens the list of all; what is late among them is said. */
function MoreOnStrip({ outages, next }: MoreProps) {
  const say = useWords('shell');
  const now = useNow(60_000);
  const officer = useOfficer();
  const late = outages.filter(({ id }) => stageAt(next.get(id)?.dueAt ?? null, now) === 'late').length;
  const systems = outages.map(({ system }) => system).join(', ');
  const content = (
    <>
      <strong>{say('strip.more', { count: outages.length })}</strong>
      <span className={styles.systems}>{systems}</span>
      {late > 0 && (
        <span className={styles.next} data-stage="late">
          <IconAlarm size={16} aria-hidden />
          {say('strip.moreLate', { count: late })}
        </span>
      )}
      {officer !== null && <IconChevronRight size={16} aria-hidden />}
    </>
  );
  if (officer === null) return <span className={styles.more}>{content}</span>;
  return (
    <Link to="/outages" className={styles.more} title={systems}>
      {content}
    </Link>
  );
}

interface OnStripProps {
  readonly outage: OutageSummary;
  readonly next: NextNoticeView | undefined;
  /** Beside another one: without since when. */
  readonly short?: boolean;
}

function OutageOnStrip({ outage, next, short = false }: OnStripProps) {
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
      {!short && (
        <span className={styles.since}>
          {say('strip.since', {
            time: sameDay ? timeOf(outage.startedAt) : format.dateTime(outage.startedAt),
          })}
        </span>
      )}
      <span className={styles.decision}>
        <Decision outage={outage} />
      </span>
      {next?.dueAt != null && <NextOnStrip kind={next.kind} dueAt={next.dueAt} now={now} short={short} />}
    </>
  );
  const look = `${styles.outage} ${short ? styles.short : ''} ${styles[outage.state] ?? ''}`;
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
  short,
}: {
  readonly kind: NextNoticeView['kind'];
  readonly dueAt: Instant;
  readonly now: number;
  readonly short: boolean;
}) {
  const say = useWords('shell');
  const format = useFormat();
  const stage = stageAt(dueAt, now);
  const left = Date.parse(dueAt) - now;
  const Picture = stage === 'calm' ? IconClock : IconAlarm;
  return (
    <span className={styles.next} data-stage={stage}>
      <Picture size={16} aria-hidden />
      {!short && say(`strip.next.${kind}`, { time: format.when(dueAt, now) })}
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
  const registers = useRegistersCases();
  if (outage.state === 'reported') return say('strip.reported');
  if (outage.state === 'restored') return say('strip.restored');
  if (!registers || !hasOptions(outage.system)) return say('strip.inForce');
  const options = Object.entries(outage.options);
  const [only, ...others] = new Set(options.map(([, option]) => option));
  if (only === undefined) return say('strip.undecided');
  const named = (option: string): string => say('strip.option', { n: option.slice(1) });
  if (others.length === 0) return named(only);
  return options.map(([court, option]) => `${court} ${named(option)}`).join(' · ');
}
