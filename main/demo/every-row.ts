/** All rows of a list that is read page by page, in its order. */
export async function everyRow<Row>(
  page: (after: string | null) => Promise<{ readonly rows: readonly Row[]; readonly next: string | null }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const read: Awaited<ReturnType<typeof page>> = await page(after);
    rows.push(...read.rows);
    after = read.next;
  } while (after !== null);
  return rows;
}
