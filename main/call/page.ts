/** Pages by key, never by OFFSET: the cursor is the journal seq of the last row shown, or its place in its table. */
export const PAGE = 50;

export const cursorOf = (after: string | null): number =>
  after === null ? Number.MAX_SAFE_INTEGER : Number(after);

/** A page from one row more than it shows. */
export function pageOf<Row extends { seq: number }, Out>(
  rows: readonly Row[],
  show: (row: Row) => Out,
  length = PAGE,
): { rows: Out[]; next: string | null } {
  const shown = rows.slice(0, length);
  return { rows: shown.map(show), next: rows.length > length ? String(shown.at(-1)?.seq) : null };
}
