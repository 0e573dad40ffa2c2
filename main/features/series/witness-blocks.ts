/** What the witness says of numbered blocks, whoever gives them. */
import type { Feature } from '../../call/feature';
import type { BlockKind } from '../../call/series';
import type { ReadTx } from '../../register/transaction';
import type { WitnessedBlocks } from '../../register/witness';

/** Of each kind: far more than are given between two backups, far less than the witness has room for. */
const NEWEST_WITNESSED = 120;

export const blockKindsOf = (features: readonly Feature[]): BlockKind[] =>
  features.flatMap(({ series = [] }) => series);

export const witnessBlocks = (tx: ReadTx, kinds: readonly BlockKind[]): WitnessedBlocks => ({
  serials: Object.fromEntries(
    kinds.flatMap(({ accounted }) =>
      (accounted?.readAllHighest(tx) ?? []).map(({ block, serial }) => [block, serial]),
    ),
  ),
  blocks: kinds.flatMap(({ series, readNewest }) =>
    readNewest(tx, NEWEST_WITNESSED).map((block) => ({ series, ...block })),
  ),
});
