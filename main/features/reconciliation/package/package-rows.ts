/** Every feature's rows for a package. Features are handed in, so that a feature may call the act that packs it. */
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import { CSV_FILE_NAMES, type CsvFileName } from '../../../../domain/reconciliation/package-format';
import type { PackageSource } from '../../../../package/package-source';
import type { Feature, PackageSlice } from '../../../call/feature';
import { need } from '../../../../domain/need';
import type { RowKey } from '../../../register/row-key';
import { saltOf } from '../../../register/row-proof';
import type { ReadTx } from '../../../register/transaction';

type Filler<F extends CsvFileName> = (tx: ReadTx, slice: PackageSlice) => Iterable<MadeRow<F>>;

/** Each file of FORMAT has at most one feature that fills it. */
export function csvSources(
  features: readonly Feature[],
  tx: ReadTx,
  slice: PackageSlice,
): PackageSource['rows'] {
  const sources = CSV_FILE_NAMES.map((file) => [file, () => fillerOf(features, file)?.(tx, slice) ?? []]);
  return Object.fromEntries(sources) as PackageSource['rows'];
}

function fillerOf<F extends CsvFileName>(features: readonly Feature[], file: F): Filler<F> | undefined {
  const fillers = features.flatMap(({ csv }): Filler<F>[] => {
    const filler: Filler<F> | undefined = csv?.[file];
    return filler ? [filler] : [];
  });
  if (fillers.length > 1) throw new Error(`two features fill ${file}`);
  return fillers[0];
}

/** Epoch and salt of the entries that make rows. */
export function bindings(tx: ReadTx, key: RowKey): PackageSource['bindingOf'] {
  const epochs = tx.all<{ id: string; seq: number }>('SELECT id, seq FROM epochs ORDER BY seq DESC');
  return (seq) => {
    const epoch = need(
      epochs.find((opened) => opened.seq <= seq),
      'epoch of an entry',
    ).id;
    return { epoch, salt: saltOf(key, epoch, seq) };
  };
}
