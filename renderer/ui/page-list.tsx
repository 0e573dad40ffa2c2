import type { ReactNode } from 'react';
import { Loading } from './loading';
import type { Pages } from './pages';
import { RowTable, type RowTableProps } from './row-table';
import { Trouble } from './trouble';

export interface PageListProps<Row> extends Omit<RowTableProps<Row>, 'rows' | 'more'> {
  readonly pages: Pages<Row>;
  /** What stands here when there is no row. */
  readonly empty: ReactNode;
  /** The button's word that brings the next page. */
  readonly moreLabel: string;
}

/** A list read page by page: its trouble, its waiting, its emptiness, its rows. */
export function PageList<Row>({ pages, empty, moreLabel, ...table }: PageListProps<Row>) {
  return (
    <>
      <Trouble error={pages.error} onRetry={pages.retry} />
      {pages.loading ? (
        <Loading />
      ) : pages.rows.length === 0 ? (
        empty
      ) : (
        <RowTable
          arriveAt={null}
          {...table}
          rows={pages.rows}
          more={pages.more && { label: moreLabel, load: pages.more, busy: pages.loadingMore }}
        />
      )}
    </>
  );
}
