import { useState } from 'react';
import type { WaitingSummons } from '../../../preload/contract/summonses';

export interface Marks {
  /** In the order in which they were marked. */
  readonly rows: readonly WaitingSummons[];
  has(id: string): boolean;
  toggle(row: WaitingSummons): void;
  all(rows: readonly WaitingSummons[]): void;
  clear(): void;
}

/** As many as one act takes. */
const MOST = 500;

/** Rows marked for one act of all of them. */
export function useMarks(): Marks {
  const [rows, setRows] = useState<readonly WaitingSummons[]>([]);
  const has = (id: string): boolean => rows.some((row) => row.id === id);
  return {
    rows,
    has,
    toggle: (row) =>
      setRows(has(row.id) ? rows.filter(({ id }) => id !== row.id) : [...rows, row].slice(0, MOST)),
    all: (shown) => setRows(shown.slice(0, MOST)),
    clear: () => setRows([]),
  };
}
