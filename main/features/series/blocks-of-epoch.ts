/**
 * Numbered blocks at the beginning of a new epoch: what the witness saw is taken up, open blocks are closed, and every
 * serial that may have been given beyond this register is of unknown fate.
 */
import type { BlockKind } from '../../call/series';
import type { ReadTx, WriteTx } from '../../register/transaction';
import type { WitnessedBlocks } from '../../register/witness';

const CLOSED_BY_EPOCH = 'new-epoch';

/** Answers how many serials are of unknown fate. `witnessed` is null where no witness of this counter is left. */
export function settleBlocks(
  tx: WriteTx,
  kinds: readonly BlockKind[],
  witnessed: WitnessedBlocks | null,
  officer: string,
): number {
  if (witnessed) for (const kind of kinds) takeUp(tx, kind, witnessed, officer);
  const unknown = kinds.reduce((sum, kind) => sum + markUnknown(tx, kind, witnessed), 0);
  for (const kind of kinds)
    for (const { id, state } of kind.read(tx))
      if (state === 'open') kind.close(tx, id, CLOSED_BY_EPOCH, officer);
  return unknown;
}

/** Blocks that were given after this copy was made: known again, so that nobody gives them, and their serials, twice. */
function takeUp(tx: WriteTx, kind: BlockKind, { blocks }: WitnessedBlocks, officer: string): void {
  const known = new Set(kind.read(tx).map(({ id }) => id));
  const given = blocks.filter(({ series, id }) => series === kind.series && !known.has(id));
  for (const { series: _series, ...block } of given.toReversed()) kind.give(tx, block, officer);
}

/**
 * Without a witness nobody knows how far the lost register went: then every serial left in an open block could have been
 * given, and each of them is of unknown fate.
 */
function markUnknown(tx: WriteTx, { accounted, read }: BlockKind, witnessed: WitnessedBlocks | null): number {
  if (!accounted) return 0;
  let count = 0;
  for (const { id, first, last, state } of read(tx)) {
    const from = (accounted.readHighest(tx, id) ?? first - 1) + 1;
    const seen = witnessed ? (witnessed.serials[id] ?? 0) : state === 'open' ? last : 0;
    const to = Math.min(seen, last);
    if (to < from) continue;
    accounted.markUnknown(tx, id, from, to);
    count += to - from + 1;
  }
  return count;
}

/** How many serials the witness saw beyond this copy of the register. */
export function countBeyond(tx: ReadTx, kinds: readonly BlockKind[], witnessed: WitnessedBlocks): number {
  let count = 0;
  for (const { series, accounted, read } of kinds) {
    if (!accounted) continue;
    const given = witnessed.blocks.filter((block) => block.series === series);
    const firsts = new Map([...given, ...read(tx)].map(({ id, first }) => [id, first]));
    for (const [block, serial] of Object.entries(witnessed.serials)) {
      const first = firsts.get(block);
      // of another kind, or given so long ago that the witness no longer names it
      if (first === undefined) continue;
      count += Math.max(0, serial - Math.max(accounted.readHighest(tx, block) ?? 0, first - 1));
    }
  }
  return count;
}
