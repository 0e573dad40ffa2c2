import { IconChecks, IconCircleCheck, IconListCheck } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Pile, ReregistrationRow } from '../../../preload/contract/reconciliation';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { Trouble } from '../../ui/trouble';
import { useRowMenu } from '../../ui/row-menu';
import { useVirtualRows } from '../../ui/virtual-rows';
import { useWords } from '../../ui/words';
import type { Pages } from '../../ui/pages';
import { WaitsMark } from '../summonses/waits-mark';
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

/** As the style sheet draws it, in pixels. */
const ROW_HEIGHT = 56;
/** So many rows before the end of what was read the next page is asked for. */
const AHEAD = 25;

/** One pile in the order of its numbers, read page by page; the arrow keys go through it. */
export function RowList({ list, pile, pages, selected, onSelect }: RowListProps) {
  const { rows, more, loadingMore } = pages;
  const say = useWords('reconciliation');
  const nameOf = useCaseTypeName();
  const rowMenu = useRowMenu();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(rows), [rows]);
  const virtual = useVirtualRows({
    ...{ count: lines.length, height: ROW_HEIGHT, box },
    keep: (first) => [
      lines.findIndex((line) => line.kind === 'row' && line.row.item === selected),
      // the heading of what is in sight stays in sight
      lines.findLastIndex((line, place) => place <= first && line.kind === 'heading'),
    ],
  });
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
      {virtual.pieces.map((piece) => {
        if (piece.kind === 'room')
          return <div key={`room-${piece.before}`} role="presentation" style={{ height: piece.height }} />;
        const line = lines[piece.at];
        if (line === undefined) return null;
        const place = { ref: virtual.measure, 'data-index': piece.at };
        if (line.kind === 'heading')
          return (
            <div key={queueKey(line.series)} {...place} className={styles.group} role="presentation">
              {`${nameOf(line.series.caseType)} · ${line.series.court} · ${line.series.year}`}
            </div>
          );
        const { row, nth } = line;
        return (
          <div
            key={row.item}
            {...place}
            id={`${id}-${row.item}`}
            role="option"
            aria-selected={row.item === selected}
            aria-setsize={more === undefined ? rows.length : -1}
            aria-posinset={nth}
            className={styles.row}
            onClick={() => onSelect(row.item)}
            onContextMenu={(event) => rowMenu.onContextMenu(event, row.manualNumber)}
          >
            <span className={styles.number} data-cell>
              {row.manualNumber}
            </span>
            <RowMark row={row} next={queueOf(list, row)?.next === row.item} />
            <span className={styles.second} data-cell>
              <span className={styles.party}>{row.firstParty}</span>
              {row.officialNumber !== null && row.result !== 'same' && (
                <span className={styles.official}>{row.officialNumber}</span>
              )}
              <WaitsMark stage={row.courtPaper} />
            </span>
          </div>
        );
      })}
      {rowMenu.menu}
    </div>
  );
}

type Line =
  | { readonly kind: 'heading'; readonly series: ReregistrationRow['series'] }
  /** The `nth` row, from 1. */
  | { readonly kind: 'row'; readonly row: ReregistrationRow; readonly nth: number };

/** Rows with a heading where a queue begins. */
const linesOf = (rows: readonly ReregistrationRow[]): Line[] =>
  rows.flatMap((row, index): Line[] => {
    const former = rows[index - 1];
    const begins = former === undefined || queueKey(former.series) !== queueKey(row.series);
    const line = { kind: 'row', row, nth: index + 1 } as const;
    return begins ? [{ kind: 'heading', series: row.series }, line] : [line];
  });
