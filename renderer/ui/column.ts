import type { ReactNode } from 'react';

/** A column of a list of rows. */
export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly end?: boolean;
  /** The list's order by this column, where it has one. */
  readonly order?: string;
}
