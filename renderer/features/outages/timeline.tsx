import {
  IconBroadcast,
  IconCheck,
  IconClockExclamation,
  IconFlag,
  IconGavel,
  IconLock,
  IconMessage,
  IconPlugConnectedX,
  IconSpeakerphone,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import type { NoticeView } from '../../../preload/contract/notice-values';
import { useRead } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { useWords } from '../../ui/words';
import { NoticeMarks } from '../notices/notice-section';
import { useLetterText } from './letter-text';
import { timelineOf, type TimelineLine } from './timeline-lines';
import { useOfficerNames } from '../../ui/use-officer-names';
import styles from './timeline.module.css';

const LOOKS: Record<TimelineLine['kind'], { picture: Icon; tone: 'bad' | 'good' | 'quiet' | 'plain' }> = {
  started: { picture: IconPlugConnectedX, tone: 'bad' },
  reported: { picture: IconSpeakerphone, tone: 'plain' },
  'owner-said': { picture: IconMessage, tone: 'plain' },
  confirmed: { picture: IconCheck, tone: 'plain' },
  'in-force': { picture: IconClockExclamation, tone: 'bad' },
  dismissed: { picture: IconX, tone: 'quiet' },
  decided: { picture: IconGavel, tone: 'plain' },
  restored: { picture: IconFlag, tone: 'good' },
  closed: { picture: IconLock, tone: 'quiet' },
  notice: { picture: IconBroadcast, tone: 'plain' },
};

export interface TimelineProps {
  readonly answer: OutputOf<'outages.get'>;
  /** Court code → its name. */
  readonly courts: ReadonlyMap<string, string>;
}

/** What happened, when and by whom; the history of decisions stays (S1.1). */
export function Timeline({ answer, courts }: TimelineProps) {
  const say = useWords('outages');
  const { outage, told } = answer;
  const notices = useRead('notices.list', { outage: outage.id }).data?.rows ?? [];
  const ongoing = outage.state === 'reported' || outage.state === 'in-force';
  return (
    <>
      <ol className={styles.list}>
        {timelineOf(outage, answer.events, notices).map((line, at) => (
          <TimelineEntry key={`${line.kind}-${at}`} line={line} told={told} courts={courts} />
        ))}
      </ol>
      {ongoing && (
        <div className={styles.ongoing}>
          <span className={styles.pulse} aria-hidden />
          {say('timeline.ongoing')}
        </div>
      )}
    </>
  );
}

interface EntryProps {
  readonly line: TimelineLine;
  readonly told: OutputOf<'outages.get'>['told'];
  readonly courts: ReadonlyMap<string, string>;
}

function TimelineEntry({ line, told, courts }: EntryProps) {
  const say = useWords('outages');
  const format = useFormat();
  const nameOf = useOfficerNames();
  const { picture: Picture, tone } = LOOKS[line.kind];
  const option = say.any(`decide.${line.option ?? ''}`) ?? '';
  const letterText = useLetterText();
  const court = line.court === undefined ? '' : (courts.get(line.court) ?? line.court);
  return (
    <li className={styles.line}>
      <span className={styles.dot} data-tone={tone}>
        <Picture size={15} stroke={2} aria-hidden />
      </span>
      <div>
        <div className={styles.what}>
          {line.kind === 'notice'
            ? line.notice !== undefined && <NoticeName notice={line.notice} />
            : line.early === true
              ? say('timeline.early')
              : say(`timeline.${line.kind}`, { option, court })}
        </div>
        <div className={styles.quiet}>
          <time dateTime={line.at} className={styles.when}>
            {format.dateTime(line.at)}
          </time>
          {line.officer !== undefined &&
            ` · ${line.officer === 'system' ? say('timeline.system') : say('timeline.by', { name: nameOf(line.officer) })}`}
          {line.enteredAt !== undefined &&
            ` · ${say('timeline.entered', { at: format.dateTime(line.enteredAt) })}`}
        </div>
        {line.kind === 'reported' && (
          <div className={styles.quiet}>
            {say('timeline.told', { by: told.by, how: say.any(`how.${told.how}`) ?? told.how })}
          </div>
        )}
        {line.said !== undefined && (
          <div className={styles.quiet}>
            {say(line.said.repairing ? 'timeline.saidRepairing' : 'timeline.told', {
              by: line.said.by,
              how: say.any(`how.${line.said.how}`) ?? line.said.how,
            })}
          </div>
        )}
        {line.letter !== undefined && <div className={styles.quiet}>{letterText(line.letter)}</div>}
        {line.notice !== undefined && <NoticeMarks notice={line.notice} />}
        {line.note !== undefined && <p className={`${styles.quiet} ${styles.note}`}>{line.note}</p>}
      </div>
    </li>
  );
}

/** `Notis 2 · Notis kemas kini` */
function NoticeName({ notice }: { readonly notice: NoticeView }) {
  const say = useWords('notices');
  return (
    <Link to={`/notices/${notice.id}`}>
      {`${say('section.number', { number: notice.number })} · ${say(`kind.${notice.kind}`)}`}
    </Link>
  );
}
