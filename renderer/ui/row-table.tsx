import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Column } from './column';
import { ColumnHeads, type Sorting } from './column-heads';
import { isFocusFree } from './keep-focus';
import { useRowMenu } from './row-menu';
import styles from './row-table.module.css';
import { TableRows } from './table-rows';
import { useVirtualRows } from './virtual-rows';

/** As the style sheet draws it, in pixels. */
const ROW_HEIGHT = 41;
/** Rows that Page Up and Page Down go. */
const LEAP = 10;

export interface RowTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  /** Left out where a row is all there is of it. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** Space on a row: marks it for an act of many. */
  readonly onMark?: ((row: Row) => void) | undefined;
  /** The focus came to a row: what is done by a key is done for it. */
  readonly onStand?: ((row: Row) => void) | undefined;
  readonly sorting?: Sorting | undefined;
  /** On arrival the focus, where it is free, goes to this row, or to the first one for null; left out, it stays. */
  readonly arriveAt?: string | null | undefined;
  readonly more?: { readonly label: string; readonly load: () => void; readonly busy: boolean } | undefined;
}

/** A list that one walks with ↑ ↓ Home End and opens with Enter; the row itself carries the focus. */
export function RowTable<Row>(props: RowTableProps<Row>) {
  const { label, columns, rows, idOf, nameOf, onOpen, onMark, onStand, more, sorting, arriveAt } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [arrived] = useState(() => rows.findIndex((row) => idOf(row) === arriveAt));
  const walk = useWalk(body, rows.length, arriveAt === undefined ? null : Math.max(0, arrived));
  const { menu, ...menuOf } = useRowMenu();
  const virtual = useVirtualRows({
    ...{ count: rows.length, height: ROW_HEIGHT, box: body },
    keep: () => [walk.at],
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, at: number): void => {
    const row = rows[at];
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + LEAP,
      PageUp: at - LEAP,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (event.target !== event.currentTarget || row === undefined) return;
    if (to !== undefined) {
      event.preventDefault();
      walk.go(to);
      if (to >= rows.length) more?.load();
    } else if (menuOf.onKeyDown(event, nameOf(row), onOpen && (() => onOpen(row)))) return;
    else if (event.key === ' ' && onMark !== undefined) {
      event.preventDefault();
      onMark(row);
    } else if (event.key === 'Enter' && onOpen !== undefined) {
      event.preventDefault();
      onOpen(row);
    }
  };
  return (
    <>
      <table
        className={styles.table}
        aria-label={label}
        aria-rowcount={more === undefined ? rows.length + 1 : -1}
      >
        <thead>
          <tr aria-rowindex={1}>
            <ColumnHeads columns={columns} sorting={sorting} />
          </tr>
        </thead>
        <tbody ref={body}>
          <TableRows virtual={virtual} rows={rows}>
            {(row, at) => (
              <tr
                key={idOf(row)}
                ref={virtual.measure}
                data-index={at}
                className={styles.row}
                data-opens={onOpen !== undefined || undefined}
                tabIndex={at === walk.at ? 0 : -1}
                aria-label={nameOf(row)}
                aria-rowindex={at + 2}
                onClick={onOpen && (() => onOpen(row))}
                onContextMenu={(event) =>
                  menuOf.onContextMenu(event, nameOf(row), onOpen && (() => onOpen(row)))
                }
                onFocus={() => {
                  walk.stand(at);
                  onStand?.(row);
                }}
                onKeyDown={(event) => onKeyDown(event, at)}
              >
                {columns.map(({ id, cell, end }) => (
                  <td key={id} className={end ? styles.end : ''}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            )}
          </TableRows>
        </tbody>
      </table>
      {menu}
      {more !== undefined && (
        <div className={styles.more}>
          <Button variant="default" onClick={more.load} loading={more.busy}>
            {more.label}
          </Button>
        </div>
      )}
    </>
  );
}

interface Walk {
  /** The row that has the focus, had it last, or gets it by Tab. */
  readonly at: number;
  /** The focus goes there. */
  go(at: number): void;
  /** The focus came there. */
  stand(at: number): void;
}

/** Where somebody is in the list. A row far away is drawn before it is focused. */
function useWalk(body: RefObject<HTMLElement | null>, count: number, arrived: number | null): Walk {
  const [place, setPlace] = useState({ at: arrived ?? 0, wanted: false });
  const at = Math.max(0, Math.min(place.at, count - 1));
  useEffect(() => {
    if (arrived === null) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${arrived}"]`) ?? null;
    if (isFocusFree(row)) row?.focus();
  }, [body, arrived]);
  const shown = useRef(count);
  useEffect(() => {
    // a row that is done leaves its place, and the focus, to the next one
    const left = count < shown.current;
    shown.current = count;
    if (!left || arrived === null) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${at}"]`) ?? null;
    if (isFocusFree(row)) row?.focus();
  }, [body, count, at, arrived]);
  useEffect(() => {
    if (place.wanted) body.current?.querySelector<HTMLElement>(`[data-index="${at}"]`)?.focus();
  }, [body, at, place]);
  return {
    at,
    go: (to) => setPlace({ at: Math.max(0, Math.min(to, count - 1)), wanted: true }),
    stand: (on) =>
      setPlace((former) => (former.at === on && !former.wanted ? former : { at: on, wanted: false })),
  };
}
