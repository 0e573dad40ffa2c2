import { Button } from '@mantine/core';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './row-table.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly end?: boolean;
}

export interface RowTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly onOpen: (row: Row) => void;
  readonly more?: { readonly label: string; readonly load: () => void; readonly busy: boolean } | undefined;
}

/** A list that one walks with ↑ ↓ Home End and opens with Enter; the row itself carries the focus. */
export function RowTable<Row>(props: RowTableProps<Row>) {
  const { label, columns, rows, idOf, nameOf, onOpen, more } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const focusRow = (at: number): void => {
    const all = body.current?.querySelectorAll<HTMLTableRowElement>('tr');
    all?.[Math.min(Math.max(0, at), all.length - 1)]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const row = rows[at];
    if (to !== undefined) {
      event.preventDefault();
      focusRow(to);
      if (to >= rows.length) more?.load();
    } else if (event.key === 'Enter' && row !== undefined) {
      event.preventDefault();
      onOpen(row);
    }
  };
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, head, end }) => (
              <th key={id} scope="col" className={end ? styles.end : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, at) => (
            <tr
              key={idOf(row)}
              className={styles.row}
              tabIndex={at === 0 ? 0 : -1}
              aria-label={nameOf(row)}
              onClick={() => onOpen(row)}
              onKeyDown={(event) => onKeyDown(event, at)}
            >
              {columns.map(({ id, cell, end }) => (
                <td key={id} className={end ? styles.end : ''}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
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
