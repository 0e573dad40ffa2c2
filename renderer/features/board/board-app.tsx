import { toInstant } from '../../../domain/time/civil-time';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { NoticeContent } from '../../../preload/contract/notice-values';
import { noticeTexts } from '../../../words/notices/notice-texts';
import { callMain, useFreshReads, useRead } from '../../ui/bridge';
import { timeOf } from '../../ui/format';
import { setClock, useNow, usePcClock } from '../../ui/now';
import { BoardCourts, type BoardCourt } from './board-courts';
import { BoardFace } from './board-face';
import { pageAt, wanderAt } from './board-pages';
import styles from './board.module.css';

const { ms, en } = noticeTexts;
const TURN_MS = 1_000;
const READ_EVERY_MS = 30_000;

/** A notice, or what each court takes of new cases. */
type Page =
  | { readonly id: string; readonly notice: NoticeContent; readonly shown: boolean }
  | { readonly id: string; readonly courts: readonly BoardCourt[] };

/** The public's board: a window of its own without shell, keys or sign-in. It lives for hours and reads by itself. */
export function BoardApp({ client }: { readonly client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <Board />
    </QueryClientProvider>
  );
}

function Board() {
  useFreshReads();
  const board = useRead('notices.board', {}, { every: READ_EVERY_MS });
  const now = useNow(TURN_MS);
  // pages are read at people's pace, whatever a drill's clock does
  const turning = usePcClock();
  const [began] = useState(turning);
  const still = useStillness();
  const told = board.data?.now;
  // a drill's clock may run faster
  const pace = useRead('settings.status', {}).data?.pace;
  useEffect(() => {
    if (told !== undefined) setClock(told, board.dataUpdatedAt, pace);
  }, [told, board.dataUpdatedAt, pace]);
  const courts = board.data?.courts ?? [];
  const pages: readonly Page[] = [
    ...(board.data?.pages ?? []).map(({ notice, shown }) => ({ id: notice.id, notice, shown })),
    ...(courts.length > 0 ? [{ id: 'courts', courts }] : []),
  ];
  const at = still ? 0 : pageAt(pages.length, turning - began);
  const seen = still ? pages : pages.slice(at, at + 1);
  useShown(seen.flatMap((page) => ('notice' in page && !page.shown ? [page.id] : [])));
  const [x, y] = still ? [0, 0] : wanderAt(turning - began);
  useEffect(() => {
    document.title = board.data?.office ?? '';
  }, [board.data?.office]);
  return (
    <main className={styles.board}>
      {board.data?.drill === true && (
        <div className={styles.drill}>
          {ms.drill} <span lang="en">{en.drill}</span>
        </div>
      )}
      <div className={styles.wander} style={{ transform: `translate(${x}px, ${y}px)` }}>
        <div className={styles.top}>
          <span>{board.data?.office}</span>
          <time className={styles.now}>{timeOf(toInstant(now))}</time>
        </div>
        {pages.length === 0 ? (
          <div className={styles.calm}>
            <h1 className={styles.calmHead}>{ms.noNotice}</h1>
            <p className={styles.calmText}>{ms.noNoticeText}</p>
            <p className={styles.calmText} lang="en">
              {`${en.noNotice}. ${en.noNoticeText}`}
            </p>
          </div>
        ) : (
          <div className={styles.stack} aria-live="polite">
            {seen.map((page) => (
              <div key={page.id} className={styles.page} data-notice={page.id}>
                {'notice' in page ? <BoardFace notice={page.notice} /> : <BoardCourts courts={page.courts} />}
              </div>
            ))}
          </div>
        )}
        {!still && pages.length > 1 && (
          <div className={styles.pages} role="img" aria-label={`${at + 1} / ${pages.length}`}>
            {pages.map(({ id }, place) => (
              <span key={id} className={styles.dot} data-now={place === at} />
            ))}
          </div>
        )}
      </div>
    </main>
  );
}

/** People who want no motion get every page at once, smaller, and nothing moves. */
function useStillness(): boolean {
  const [still, setStill] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-reduced-motion: reduce)');
    const follow = (): void => setStill(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return still;
}

/** Tells main what stands on the screen, once it has been drawn: the counter channel's proof. */
function useShown(ids: readonly string[]): void {
  const wanted = ids.join(' ');
  useEffect(() => {
    if (wanted === '') return undefined;
    const drawn = requestAnimationFrame(() =>
      requestAnimationFrame(() => void callMain('notices.shown', { ids: wanted.split(' ') })),
    );
    return () => cancelAnimationFrame(drawn);
  }, [wanted]);
}
