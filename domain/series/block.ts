/** Numbered blocks: serials that a supervisor gave to one counter, whatever they number. */
import { fail, ok, type Result } from '../result';

/** `first` and `last` are inclusive; a block that was closed gives nothing any more. */
export type Block = { id: string; first: number; last: number; state: 'open' | 'closed' };

const RUNNING_LOW = 20;

/** The serial that comes next. `highestUsed`: the highest of this block that is used, undefined for none. */
export function nextInBlock(
  block: Block,
  highestUsed: number | undefined,
): Result<number, { code: 'closed' | 'exhausted' }> {
  if (block.state === 'closed') return fail('closed');
  const next = Math.max(block.first, (highestUsed ?? 0) + 1);
  return next > block.last ? fail('exhausted') : ok(next);
}

/** Serials that this block can still give; none when it is closed. */
export function remaining(block: Block, highestUsed: number | undefined): number {
  if (block.state === 'closed') return 0;
  return Math.max(0, block.last - Math.max(block.first - 1, highestUsed ?? 0));
}

/** Few enough left (20 unless told) that the home list asks for the next block. */
export function isRunningLow(left: number, limit: number = RUNNING_LOW): boolean {
  return left <= limit;
}

/** The first of these blocks, open or closed, that shares a serial with `block`; they must number the same thing. */
export const findOverlap = <B extends Block>(existing: readonly B[], block: Block): B | undefined =>
  existing.find((other) => block.first <= other.last && other.first <= block.last);
