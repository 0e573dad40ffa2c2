/**
 * The witness beside the register: the newest entry and the highest serial of every block, in two slots written in
 * turn. A register that stands behind it was swapped for an older one (ARCHITECTURE "Witness").
 */
import { closeSync, existsSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { sha256Hex } from './hash';
import { fileRights, settleRights } from './rights';
import { readSmallFile } from './small-file';

export const givenBlock = z.object({
  /** The kind of block: `receipt-book`, `case-range`. */
  series: z.string(),
  id: z.string(),
  first: z.int(),
  last: z.int(),
  /** What it numbers, in its kind's own terms. */
  of: z.record(z.string(), z.union([z.string(), z.int()])),
});
export type GivenBlock = z.infer<typeof givenBlock>;

const slot = z.object({
  turn: z.int(),
  counter: z.string(),
  epoch: z.string(),
  seq: z.int(),
  hash: z.string(),
  /** Block → the highest of its serials that has any fate. */
  serials: z.record(z.string(), z.int()),
  /** The newest blocks that were given: a backup may be older than they are. */
  blocks: z.array(givenBlock),
  /** The public half of the recovery key: tells whether a code is the right one, though the register is gone. */
  recipient: z.string().optional(),
  /** In the machine's anchor: the data folder in which it worked. */
  folder: z.string().optional(),
});
export type Witnessed = Omit<z.infer<typeof slot>, 'turn'>;
export type WitnessedBlocks = Pick<Witnessed, 'serials' | 'blocks'>;

/** One slot's room; a counter with hundreds of blocks still fits. */
const SLOT_BYTES = 64 * 1024;

export type WitnessReading =
  | { readonly state: 'none' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'read'; readonly witnessed: Witnessed };

/** What vouches for a slot: a plain checksum beside the register, the machine's keyed one in its anchor. */
export type Seal = (text: string) => string;

const decode = (bytes: Buffer, seal: Seal): z.infer<typeof slot> | null => {
  const line = bytes.toString('utf8').split('\n', 1)[0] ?? '';
  const [sum, ...rest] = line.split(' ');
  const text = rest.join(' ');
  if (!sum || seal(text) !== sum) return null;
  const parsed = slot.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
};

const readSlots = (path: string, seal: Seal): z.infer<typeof slot>[] => {
  const bytes = readSmallFile(path);
  return [bytes.subarray(0, SLOT_BYTES), bytes.subarray(SLOT_BYTES)]
    .map((part) => decode(part, seal))
    .filter((found) => found !== null)
    .sort((a, b) => b.turn - a.turn);
};

/** The newest good slot. Both broken: `unreadable`, which a full check of the register must answer. */
export function readWitness(path: string, seal: Seal = sha256Hex): WitnessReading {
  if (!existsSync(path)) return { state: 'none' };
  const newest = newestSlot(path, seal);
  if (!newest) return { state: 'unreadable' };
  const { turn: _turn, ...witnessed } = newest;
  return { state: 'read', witnessed };
}

/** A folder or a pipe under its name, or rights that were taken away, are a witness that cannot be read, and no more than that. */
function newestSlot(path: string, seal: Seal): z.infer<typeof slot> | undefined {
  try {
    return readSlots(path, seal)[0];
  } catch {
    return undefined;
  }
}

/** Writes the slot that is not the newest, and flushes it. Throws the file system's error. */
export function writeWitness(path: string, witnessed: Witnessed, seal: Seal = sha256Hex): void {
  const [newest] = existsSync(path) ? readSlots(path, seal) : [];
  const turn = (newest?.turn ?? 0) + 1;
  const text = JSON.stringify({ turn, ...witnessed });
  const line = `${seal(text)} ${text}\n`;
  if (Buffer.byteLength(line) > SLOT_BYTES) throw new RangeError('witness slot too small');
  const file = openSync(path, existsSync(path) ? 'r+' : 'w+', fileRights(path));
  settleRights(path);
  try {
    writeSync(
      file,
      Buffer.alloc(SLOT_BYTES, line + ' '.repeat(SLOT_BYTES - Buffer.byteLength(line))),
      0,
      SLOT_BYTES,
      (turn % 2) * SLOT_BYTES,
    );
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
