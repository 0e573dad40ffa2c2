/** manifest.json of a package (docs/FORMAT.md): who drew it, of what, and what it holds. */
import { z } from 'zod';
import { canonicalJson, type Sha256 } from '../journal/journal';
import { KEY_STORES } from '../settings/key-store';
import { OFFICE_KINDS } from '../settings/office';
import { PACKAGE_FORMAT, PACKAGE_VERSION } from './package-format';

const code = z.string().regex(/^[A-Z0-9-]{1,16}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const amount = z.number().int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);
const moment = z.iso.datetime({ offset: true });

/** Strict: a key too many is as wrong as one too few. */
export const manifestSchema = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(PACKAGE_VERSION),
  /** the package's own, which its closing entry names, too */
  package: z.uuid(),
  drill: z.boolean(),
  office: z.strictObject({ code, name: z.string().min(1), kind: z.enum(OFFICE_KINDS) }),
  counter: z.strictObject({ code, epoch: z.uuid() }),
  /** null in a periodic package; `restoredAt` is null while a package is drawn before the system is back */
  outage: z
    .strictObject({ id: z.string().min(1), system: code, startedAt: moment, restoredAt: moment.nullable() })
    .nullable(),
  generatedAt: moment,
  /** an officer's id */
  generatedBy: z.string().min(1),
  app: z.strictObject({ version: z.string().min(1) }),
  /** the full check that was run over the register before it was drawn, up to which entry */
  check: z.strictObject({ seq: count, at: moment, result: z.enum(['whole', 'failed']) }).nullable(),
  /** entries of acts that one person did alone and that no second has countersigned yet */
  alone: z.array(count.min(1)),
  files: z.array(
    z.strictObject({ name: z.string().min(1), bytes: count, sha256: hash, rows: count.nullable() }),
  ),
  totals: z.strictObject({
    receipts: count,
    cancelled: count,
    amountSen: amount,
    earlierCancelledSen: amount,
    byMethod: z.record(z.string(), amount),
    byRevenueCode: z.record(z.string(), amount),
  }),
  /** the slice, and the anchor (lastSeq, headHash) that any older copy of the register is held against */
  journal: z.strictObject({ firstSeq: count.min(1), lastSeq: count, headHash: hash }),
  previous: z.strictObject({ lastSeq: count.min(1), headHash: hash }).nullable(),
  /** base64 of the raw 32 bytes of the Ed25519 key */
  publicKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  keyStore: z.enum(KEY_STORES),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** What is known before any row is read: the manifest but for what its rows come to. */
export type ManifestHead = Omit<Manifest, 'files' | 'totals' | 'journal'>;

/** Read first: a manifest of another format or version is told apart (`version-unknown`) from a broken one. */
export const manifestHeadSchema = z.looseObject({ format: z.string(), version: z.number() });

/** The entry with which every package's slice ends: it names the package and binds the manifest's head. */
export const DRAWN_KIND = 'reconciliation.drawn';

/** What {@link DRAWN_KIND} holds of the manifest: SHA-256 of its canonical JSON without files, totals and journal. */
export function manifestHash(manifest: Manifest | ManifestHead, sha256: Sha256): string {
  const { files: _files, totals: _totals, journal: _journal, ...head } = manifest as Manifest;
  return sha256(canonicalJson(head));
}
