import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import type { Column } from './column';
import styles from './row-table.module.css';
import { useWords } from './words';

/** The order that a list stands in, and how another one is asked for. */
export interface Sorting {
  readonly by: string;
  readonly down: boolean;
  /** Of a column that has an order of its own; the same column again turns it round. */
  readonly sort: (by: string) => void;
}

/** The headings of a list: those that it can be sorted by are buttons, and say which way it stands. */
export function ColumnHeads<Row>({
  columns,
  sorting,
}: {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | undefined;
}) {
  const say = useWords('lists');
  return columns.map(({ id, head, end, order }) => {
    const className = end ? styles.end : '';
    if (sorting === undefined || order === undefined)
      return (
        <th key={id} scope="col" className={className}>
          {head}
        </th>
      );
    const stands = sorting.by === order;
    const Icon = !stands ? IconArrowsSort : sorting.down ? IconArrowDown : IconArrowUp;
    return (
      <th
        key={id}
        scope="col"
        className={className}
        aria-sort={stands ? (sorting.down ? 'descending' : 'ascending') : 'none'}
      >
        <button
          type="button"
          className={styles.sort}
          data-stands={stands || undefined}
          title={say('sort', { column: head })}
          onClick={() => sorting.sort(order)}
        >
          {head}
          <Icon size={14} stroke={2} aria-hidden />
        </button>
      </th>
    );
  });
}
