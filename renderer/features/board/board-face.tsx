import { hasOptions } from '../../../domain/outages/outage';
import { formatTime, type Instant } from '../../../domain/time/civil-time';
import type { NoticeContent } from '../../../preload/contract/notice-values';
import { noticeTexts } from '../../../words/notices/notice-texts';
import { localMinuteOf } from '../../ui/format';
import { present } from '../../ui/now';
import styles from './board.module.css';
import { useFit } from './use-fit';

const { ms, en } = noticeTexts;

/**
 * One notice as the public reads it: Malay large, English under it. All sizes hang on the board's own width, and shrink
 * together until everything is in sight: nobody can scroll a board.
 */
export function BoardFace({ notice }: { readonly notice: NoticeContent }) {
  const face = useFit(notice);
  const back = notice.kind === 'restoration';
  const free = notice.kind === 'free';
  return (
    <div className={styles.box}>
      <div className={styles.face} ref={face} data-kind={notice.kind}>
        <header>
          <p className={styles.kicker}>
            <span>{back ? ms.backHead : ms.downHead}</span>
            <span lang="en">{back ? en.backHead : en.downHead}</span>
          </p>
          <h1 className={styles.system} lang="ms">
            {free ? notice.ms.subject : `${notice.system.nameMs} ${back ? ms.back : ms.down}`}
          </h1>
          <p className={styles.systemEn} lang="en">
            {free ? notice.en.subject : `${notice.system.nameEn} ${back ? en.back : en.down}`}
          </p>
        </header>
        {free ? (
          <div className={styles.parts}>
            <p className={styles.ms} lang="ms">
              {notice.ms.body}
            </p>
            <p className={styles.en} lang="en">
              {notice.en.body}
            </p>
          </div>
        ) : (
          !back && (
            <div className={styles.parts}>
              <Part tone="can" heads={[ms.can, en.can]} texts={[notice.ms.can, notice.en.can]} />
              <Part
                tone="cannot"
                heads={[ms.cannot, en.cannot]}
                texts={[notice.ms.cannot, notice.en.cannot]}
              />
            </div>
          )
        )}
        {!back && hasOptions(notice.system.code) && (
          <p className={styles.pay}>
            <span lang="ms">{ms.payNothing}</span> <span lang="en">{en.payNothing}</span>
          </p>
        )}
        <footer className={styles.facts}>
          <Fact heads={[ms.since, en.since]} at={notice.since} />
          {back && notice.restoredAt !== null && (
            <Fact heads={[ms.restoredAt, en.restoredAt]} at={notice.restoredAt} />
          )}
          {!back && notice.nextAt !== null && <Fact heads={[ms.next, en.next]} at={notice.nextAt} />}
        </footer>
      </div>
    </div>
  );
}

interface PartProps {
  readonly tone: 'can' | 'cannot';
  readonly heads: readonly [string, string];
  readonly texts: readonly [string, string];
}

function Part({ tone, heads, texts }: PartProps) {
  if (texts[0] === '' && texts[1] === '') return null;
  return (
    <section className={styles.part} data-tone={tone}>
      <h2 className={styles.head}>
        <span lang="ms">{heads[0]}</span> <span lang="en">{heads[1]}</span>
      </h2>
      <p className={styles.ms} lang="ms">
        {texts[0]}
      </p>
      <p className={styles.en} lang="en">
        {texts[1]}
      </p>
    </section>
  );
}

/** Time alone when it is today; the date beside it on another day. */
function Fact({ heads, at }: { readonly heads: readonly [string, string]; readonly at: Instant | null }) {
  const day = at === null ? '' : localMinuteOf(Date.parse(at)).slice(0, 10);
  const today = day === localMinuteOf(present()).slice(0, 10);
  return (
    <div className={styles.fact}>
      <span className={styles.head}>
        <span lang="ms">{heads[0]}</span> <span lang="en">{heads[1]}</span>
      </span>
      {at !== null && (
        <time dateTime={at} className={styles.time}>
          {formatTime(at)}
          {!today && <span className={styles.day}>{day.split('-').reverse().join('/')}</span>}
        </time>
      )}
    </div>
  );
}
