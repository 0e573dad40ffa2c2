import { z } from 'zod';
import { frozenInstant, frozenOfficer, frozenSen } from '../frozen-data';
import { lastCheck } from '../look/journal-anchor-data';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const sums = z.record(z.string(), z.int());

/** summary.pdf of the reconciliation package (FORMAT): the manifest's totals for people, and two signatures. */
export const summaryPaper = z.strictObject({
  packageName: z.string().min(1).max(120),
  office: z.strictObject({ code: z.string().min(1), name: z.string().min(1), kind: z.string().min(1) }),
  counter: z.strictObject({ code: z.string().min(1), epoch: z.string().min(1) }),
  outage: z.strictObject({
    id: z.string().min(1),
    system: z.string().min(1),
    startedAt: frozenInstant,
    restoredAt: frozenInstant.nullable(),
  }),
  generatedAt: frozenInstant,
  generatedBy: frozenOfficer,
  totals: z.strictObject({
    receipts: z.int().min(0),
    cancelled: z.int().min(0),
    amountSen: frozenSen,
    earlierCancelledSen: frozenSen,
    /** Method → sen. */
    byMethod: sums,
    /** Kod hasil → sen. */
    byRevenueCode: sums,
  }),
  /** Kod hasil → what it is called, where the office's fee table knows it. */
  revenueNames: z.record(z.string(), z.string()),
  /** Of each book the numbers given, from and to. */
  numbers: z.array(z.strictObject({ from: z.string().min(1), to: z.string().min(1), count: z.int().min(1) })),
  /** Fees waived or cut below the table. */
  letOffs: z.array(
    z.strictObject({ kind: z.enum(['waiver', 'reduction']), count: z.int().min(1), amountSen: frozenSen }),
  ),
  /** Cancelled receipts whose originals are still out. */
  notReturned: z.array(z.string().min(1)),
  journal: z.strictObject({ firstSeq: z.int().min(1), lastSeq: z.int().min(0), headHash: hash }),
  previous: z.strictObject({ lastSeq: z.int().min(1), headHash: hash }).nullable(),
  /** Journal entries of what one person decided alone and nobody has countersigned. */
  alone: z.array(z.int().min(1)),
  /** The full check before it was drawn. */
  check: lastCheck.nullable(),
  /** Hex SHA-256 of the raw public key, 64 digits. */
  keyFingerprint: hash,
  appVersion: z.string().min(1).max(40),
});

export type SummaryPaper = z.infer<typeof summaryPaper>;
