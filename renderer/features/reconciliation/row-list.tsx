import { IconChecks, IconCircleCheck, IconListCheck } from '@tabler/icons-react';
import { Fragment, useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { Pile, ReregistrationRow } from '../../../preload/contract/reconciliation';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import type { Pages } from '../../ui/pages';
import { queueKey, queueOf, type WorkList } from './piles';
import { RowMark } from './row-mark';
import { useCaseTypeName } from './use-case-type-name';
import styles from './row-list.module.css';

export interface RowListProps {
  readonly list: WorkList;
  readonly pile: Pile;
  readonly pages: Pages<ReregistrationRow>;
  readonly selected: string | null;
  readonly onSelect: (item: string) => void;
}

const EMPTY = {
  todo: { picture: IconChecks, title: 'pile.emptyTodo', text: 'pile.emptyTodoText' },
  doubt: { picture: IconCircleCheck, title: 'pile.emptyDoubt', text: 'pile.emptyDoubtText' },
  done: { picture: IconListCheck, title: 'pile.emptyDone', text: 'pile.emptyDoneText' },
} as const;

/** So many rows before the end of what was read the next page is asked for. */
const AHEAD = 25;

/** One pile in the order of its numbers, read page by page; the arrow keys go through it. */
export function RowList({ list, pile, pages, selected, onSelect }: RowListProps) {
  const { rows, more, loadingMore } = pages;
  const say = useWords('reconciliation');
  const nameOf = useCaseTypeName();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const at = rows.findIndex(({ item }) => item === selected);
  const isNearEnd = at >= rows.length - AHEAD;
  useEffect(() => {
    if (isNearEnd && !loadingMore) more?.();
  }, [isNearEnd, loadingMore, more]);
  if (pages.loading) return <Loading rows={9} />;
  if (pages.error !== null) return <Trouble error={pages.error} onRetry={pages.retry} />;
  if (rows.length === 0) {
    const { picture, title, text } = EMPTY[pile];
    return (
      <Empty icon={picture} title={say(title)}>
        {say(text)}
      </Empty>
    );
  }
  const move = (event: KeyboardEvent): void => {
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: at + 8,
      PageUp: at - 8,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (row !== undefined) onSelect(row.item);
  };
  return (
    <div
      ref={box}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={say('pile.rows')}
      {...(at >= 0 ? { 'aria-activedescendant': `${id}-${selected}` } : {})}
      onKeyDown={move}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        if (scrollTop + 2 * clientHeight > scrollHeight && !loadingMore) more?.();
      }}
    >
      {rows.map((row, index) => {
        const former = rows[index - 1];
        const begins = former === undefined || queueKey(former.series) !== queueKey(row.series);
        return (
          <Fragment key={row.item}>
            {begins && (
              <div className={styles.group} role="presentation">
                {`${nameOf(row.series.caseType)} · ${row.series.court} · ${row.series.year}`}
              </div>
            )}
            <div
              id={`${id}-${row.item}`}
              role="option"
              aria-selected={row.item === selected}
              className={styles.row}
              onClick={() => onSelect(row.item)}
            >
              <span className={styles.number}>{row.manualNumber}</span>
              <RowMark row={row} next={queueOf(list, row)?.next === row.item} />
              <span className={styles.party}>{row.firstParty}</span>
              <span className={styles.official}>
                {row.officialNumber !== null && row.result !== 'same' && row.officialNumber}
              </span>
            </div>
          </Fragment>
        );
      })}
    </div>
  );
}
