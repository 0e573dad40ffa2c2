import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { countedOf } from '../../../domain/notices/notice';
import type { Instant } from '../../../domain/time/civil-time';
import type { NextNoticeView, NoticeView } from '../../../preload/contract/notice-values';
import type { OutageSummary } from '../../../preload/contract/outages';
import { channelNames } from '../../../words/notices/channel-names';
import { useRead } from '../../ui/bridge';
import { elapsed, useFormat } from '../../ui/format';
import { Loaded } from '../../ui/loading';
import { useNow } from '../../ui/now';
import { mayUse, useOfficer } from '../../ui/session';
import { Section } from '../../ui/section';
import { StatusMark } from '../../ui/status-mark';
import { useLanguage, useWords } from '../../ui/words';
import { ChannelColumns } from './channel-columns';
import { NoticeClock } from './notice-clock';
import styles from './notices.module.css';
import { useNextNotices } from './use-next';

/** An outage's notices: the clock, the newest one on its channels, and those before it. */
export function NoticeSection({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('notices');
  const officer = useOfficer();
  const next = useNextNotices().get(outage.id);
  // what is written already is let finish, not written again
  const owed = next?.pending ? undefined : next;
  const read = useRead('notices.list', { outage: outage.id });
  const channels = useChannels(outage.system);
  const place = useInSight(read.data !== undefined);
  const over = outage.state === 'closed' || outage.state === 'dismissed';
  const mayWrite = !over && mayUse(officer, ['clerk', 'supervisor']);
  return (
    <div ref={place}>
      <Section
        title={say('section.title')}
        actions={mayWrite && <WriteButton outage={outage} owed={owed?.kind} />}
      >
        {!over && <NoticeClock next={next} />}
        <Loaded read={read} rows={3}>
          {({ rows: [newest, ...earlier] }) =>
            newest === undefined ? (
              <p className={styles.quiet}>{say('section.none', { channels })}</p>
            ) : (
              <>
                <NewestNotice notice={newest} />
                {earlier.length > 0 && <EarlierNotices notices={earlier} />}
              </>
            )
          }
        </Loaded>
      </Section>
    </div>
  );
}

/** To the notice that is owed, and to its draft where one waits; before the gate to the draft of the first. */
function WriteButton({
  outage,
  owed,
}: {
  readonly outage: OutageSummary;
  readonly owed: NextNoticeView['kind'] | undefined;
}) {
  const say = useWords('notices');
  const kind = owed ?? (outage.state === 'reported' ? 'first' : undefined);
  const kept = useRead('notices.draft', { outage: outage.id, kind: kind ?? 'free' }).data?.kept;
  const said = (): string => {
    if (kind === undefined) return say('section.other');
    if (outage.state === 'reported') return say(kept ? 'section.openDraft' : 'section.draft');
    return say(kept ? 'section.release' : 'section.write', { kind: say(`kind.${kind}`).toLowerCase() });
  };
  return (
    <Button
      component={Link}
      to={`/notices/write/${outage.id}${kind === undefined ? '' : `?kind=${kind}`}`}
      leftSection={<IconPencil size={17} aria-hidden />}
      variant={owed === undefined ? 'default' : 'filled'}
    >
      {said()}
    </Button>
  );
}

/** The channels of a system's notices, by name. */
function useChannels(system: string): string {
  const language = useLanguage();
  const systems = useRead('systems.list', {}).data?.systems ?? [];
  const open = systems.find(({ code }) => code === system)?.channels ?? [];
  return channelNames(open.length > 0 ? open : ['counter'], language);
}

/** Whoever comes from writing a notice wants to see its channels, which stand below the runbook. */
function useInSight(ready: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const [search] = useSearchParams();
  const wanted = search.get('see') === 'notices' && ready;
  useEffect(() => {
    if (!wanted) return undefined;
    // after the shell, which begins every screen at its top; scrollIntoView would move the whole shell as well
    const drawn = requestAnimationFrame(() => {
      const main = place.current?.closest('main');
      const down =
        (place.current?.getBoundingClientRect().top ?? 0) - (main?.getBoundingClientRect().top ?? 0);
      main?.scrollBy({ top: down });
    });
    return () => cancelAnimationFrame(drawn);
  }, [wanted]);
  return place;
}

function NewestNotice({ notice }: { readonly notice: NoticeView }) {
  const say = useWords('notices');
  return (
    <div className={styles.notice}>
      <div className={styles.noticeHead}>
        <div>
          <h3 className={styles.noticeTitle}>
            {`${say('section.number', { number: notice.number })} · ${say(`kind.${notice.kind}`)}`}
          </h3>
          <NoticeMarks notice={notice} />
        </div>
        <Button component={Link} to={`/notices/${notice.id}`} variant="subtle" size="compact-sm">
          {say('section.open')}
        </Button>
      </div>
      <ChannelColumns notice={notice} />
    </div>
  );
}

/**
 * Whether it is given, and whether that was in time: an update by e-mail and portal (S0.5), any other notice on all of its
 * channels (S0.3). Both times stand beside each other; one whose time is over and that is not given is late.
 */
export function NoticeMarks({ notice }: { readonly notice: NoticeView }) {
  const say = useWords('notices');
  const format = useFormat();
  const now = useNow(60_000);
  const language = useLanguage();
  const { toldAt, toldEverywhereAt, givenAt, dueAt, withdrawn, channels } = notice;
  const waiting = channels.filter(({ publishedAt }) => publishedAt === null).map(({ channel }) => channel);
  const lateBy = dueAt === null ? 0 : (givenAt === null ? now : Date.parse(givenAt)) - Date.parse(dueAt);
  const when = (at: Instant | null): string => (at === null ? say('section.notYet') : format.when(at, now));
  if (withdrawn !== null)
    return (
      <div className={styles.marks}>
        <StatusMark tone="quiet">
          {say('section.withdrawn', { when: format.when(withdrawn.at, now), reason: withdrawn.reason })}
        </StatusMark>
      </div>
    );
  return (
    <div className={styles.marks}>
      <StatusMark tone={givenAt === null ? 'warn' : 'good'}>
        {givenAt === null
          ? say('section.notTold', { channels: channelNames(waiting, language) })
          : say('section.told', { when: format.when(givenAt, now) })}
      </StatusMark>
      {dueAt !== null && (givenAt !== null || lateBy >= 60_000) && (
        <StatusMark tone={lateBy >= 60_000 ? 'bad' : 'good'}>
          {lateBy >= 60_000 ? say('section.late', { by: elapsed(lateBy) }) : say('section.onTime')}
        </StatusMark>
      )}
      {channels.length > 1 && (
        <span className={styles.quiet}>
          {say('section.sides', {
            counted: channelNames(countedOf(channels.map(({ channel }) => channel)), language),
            told: when(toldAt),
            everywhere: when(toldEverywhereAt),
          })}
        </span>
      )}
    </div>
  );
}

function EarlierNotices({ notices }: { readonly notices: readonly NoticeView[] }) {
  const say = useWords('notices');
  return (
    <div className={styles.notice}>
      <h3 className={styles.noticeTitle}>{say('section.earlier')}</h3>
      <ul className={styles.earlier}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <Link to={`/notices/${notice.id}`}>
              {`${say('section.number', { number: notice.number })} · ${say(`kind.${notice.kind}`)}`}
            </Link>
            <NoticeMarks notice={notice} />
          </li>
        ))}
      </ul>
    </div>
  );
}
