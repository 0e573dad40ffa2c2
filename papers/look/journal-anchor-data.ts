import { z } from 'zod';
import { frozenInstant } from '../frozen-data';

/** A journal entry by its number and hash: printed, it is what any copy of the register can be held against. */
export const journalAnchor = z.strictObject({
  seq: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type JournalAnchor = z.infer<typeof journalAnchor>;

/** The last check of the whole register: up to which entry, when, and what it found. */
export const lastCheck = z.strictObject({
  seq: z.int().min(0),
  at: frozenInstant,
  result: z.enum(['whole', 'failed']),
});
export type LastCheck = z.infer<typeof lastCheck>;
