/** Every feature's rows for a package. Features are handed in, so that a feature may call the act that packs it. */
import { CSV_FILES, type CsvFileName } from '../../../../domain/reconciliation/package-format';
import type { PackageSource } from '../../../../package/package-source';
import type { Feature, PackageSlice } from '../../../call/feature';
import type { ReadTx } from '../../../register/transaction';

type Cells = Readonly<Record<string, string>>;

/** Each file of FORMAT has at most one feature that fills it; a feature's cells stand in the order of the columns. */
export function csvSources(
  features: readonly Feature[],
  tx: ReadTx,
  slice: PackageSlice,
): PackageSource['rows'] {
  const sources = new Map<string, () => Iterable<Cells>>();
  for (const [file, rows] of features.flatMap((feature) => Object.entries(feature.csv ?? {}))) {
    if (sources.has(file)) throw new Error(`two features fill ${file}`);
    const columns: readonly string[] = CSV_FILES[file as CsvFileName];
    sources.set(file, () => named(columns, rows(tx, slice)));
  }
  return Object.fromEntries(sources);
}

function* named(columns: readonly string[], rows: Iterable<readonly string[]>): Generator<Cells> {
  for (const row of rows) {
    if (row.length !== columns.length)
      throw new Error(`a row has ${row.length} cells for ${columns.length} columns`);
    yield Object.fromEntries(columns.map((column, index) => [column, row[index] ?? '']));
  }
}
