import { useMemo } from 'react';
import type { SeenWhole } from '../../../preload/contract/lists';
import type { Column } from '../column';
import { RowTable, type RowTableProps } from '../row-table';
import styles from './list-bar.module.css';
import { useListChoice } from './list-choice';
import { WaysOut } from './ways-out';

/** A column of a list that is here as a whole; it sorts by what it answers of a row. */
export interface WholeColumn<Row> extends Omit<Column<Row>, 'order'> {
  readonly sortBy?: (row: Row) => string | number;
}

export interface WholeListProps<Row> extends Pick<
  RowTableProps<Row>,
  'label' | 'rows' | 'idOf' | 'nameOf' | 'onOpen'
> {
  /** Its name, by which it is remembered how each officer sees it. */
  readonly list: string;
  readonly columns: readonly WholeColumn<Row>[];
  /** As it is saved and printed: these rows, in the order in which they are seen. */
  readonly seen?: (rows: Row[]) => SeenWhole;
}

const order = new Intl.Collator(undefined, { numeric: true });
const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : order.compare(String(one), String(other));

/** A short list, sorted here by any column that says by what; as it comes until somebody sorts it. It goes out as it is seen. */
export function WholeList<Row>({ list, columns, rows, seen, ...table }: WholeListProps<Row>) {
  const sorted = columns.filter(({ sortBy }) => sortBy !== undefined).map(({ id }) => id);
  const choice = useListChoice(list, [AS_IT_COMES, ...sorted], []);
  const { by, down } = choice.order;
  const sortBy = columns.find(({ id }) => id === by)?.sortBy;
  const inOrder = useMemo(() => {
    if (sortBy === undefined) return rows;
    const found = rows.toSorted((one, other) => compare(sortBy(one), sortBy(other)));
    return down ? found.toReversed() : found;
    // its columns are made anew with every drawing
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rows, by, down]);
  return (
    <>
      {seen && (
        <div className={styles.bar}>
          <WaysOut seen={seen([...inOrder])} isEmpty={inOrder.length === 0} />
        </div>
      )}
      <RowTable
        {...table}
        rows={inOrder}
        columns={columns.map(({ sortBy: sorts, ...column }) => ({
          ...column,
          ...(sorts === undefined ? {} : { order: column.id }),
        }))}
        sorting={{ by, down, sort: choice.sort }}
      />
    </>
  );
}

const AS_IT_COMES = '';
