import { KEY_STORES } from '../settings/key-store';
import { z } from 'zod';
import { OFFICE_KINDS } from '../settings/office';

/** The reconciliation package (FORMAT, version 1): names and columns that every writer and reader shares. */
export const PACKAGE_FORMAT = 'kaunter-siaga/reconciliation';
export const PACKAGE_VERSION = 1;

export const MANIFEST_FILE = 'manifest.json';
export const SIGNATURE_FILE = 'manifest.sig';
export const JOURNAL_FILE = 'journal.ndjson';
export const SUMMARY_FILE = 'summary.pdf';

export const RECEIPT_COLUMNS = [
  'number', 'book', 'serial', 'issued_at', 'outage', 'case_number', 'payer', 'amount_sen', 'rounding_sen', 'method',
  'reference', 'form_serial', 'salt',
] as const; // prettier-ignore
export const RECEIPT_LINE_COLUMNS = ['number', 'line', 'revenue_code', 'description', 'amount_sen'] as const;
export const CANCELLATION_COLUMNS = [
  'number', 'cancelled_at', 'reason', 'original', 'replaced_by', 'actor',
] as const; // prettier-ignore
export const CASE_COLUMNS = [
  'number', 'system', 'court', 'case_type', 'kind', 'option', 'registered_at', 'outage', 'state',
] as const; // prettier-ignore
export const PARTY_COLUMNS = [
  'case_number', 'role', 'ordinal', 'name', 'id_type', 'id_number', 'address', 'phone', 'email',
] as const; // prettier-ignore
export const SUMMONS_COLUMNS = [
  'number', 'case_number', 'party', 'hearing_at', 'hearing_kind', 'copies', 'issued_at', 'state',
] as const; // prettier-ignore
export const PAPER_COLUMNS = ['document', 'kind', 'copy', 'sha256', 'state', 'at'] as const;
export const COLLECTION_COLUMNS = [
  'closing', 'date', 'method', 'revenue_code', 'receipts', 'amount_sen', 'bank_slip', 'banked_on',
] as const; // prettier-ignore
export const REREGISTRATION_COLUMNS = [
  'item', 'kind', 'manual_number', 'system', 'official_number', 'result', 'reference', 'entered_at', 'actor',
] as const; // prettier-ignore
export const ESV2_MIGRATION_COLUMNS = [
  'list', 'esv2_number', 'esv2_receipt', 'sent_at', 'state', 'reason',
] as const; // prettier-ignore
export const APPOINTMENT_COLUMNS = ['id', 'court', 'slot_at', 'name', 'phone', 'purpose', 'state'] as const;
export const NOTICE_COLUMNS = [
  'id', 'outage', 'kind', 'channel', 'language', 'due_at', 'sent_at', 'recipients', 'accepted', 'refused', 'proof',
] as const; // prettier-ignore
export const REQUEST_COLUMNS = [
  'number', 'service', 'version', 'received_at', 'due_at', 'extended_to', 'fulfilled_at', 'state',
] as const; // prettier-ignore

/** Every CSV file of a package with its columns in order; all are present, with their header if nothing else. */
export const CSV_FILES = {
  'receipts.csv': RECEIPT_COLUMNS,
  'receipt-lines.csv': RECEIPT_LINE_COLUMNS,
  'cancellations.csv': CANCELLATION_COLUMNS,
  'cases.csv': CASE_COLUMNS,
  'parties.csv': PARTY_COLUMNS,
  'summonses.csv': SUMMONS_COLUMNS,
  'papers.csv': PAPER_COLUMNS,
  'collections.csv': COLLECTION_COLUMNS,
  'reregistration.csv': REREGISTRATION_COLUMNS,
  'esv2-migration.csv': ESV2_MIGRATION_COLUMNS,
  'appointments.csv': APPOINTMENT_COLUMNS,
  'notices.csv': NOTICE_COLUMNS,
  'requests.csv': REQUEST_COLUMNS,
} as const;
export type CsvFileName = keyof typeof CSV_FILES;
/** A row of one file: every column's cell text. */
export type CsvRow<F extends CsvFileName> = Record<(typeof CSV_FILES)[F][number], string>;

/** A row's cells in the order of its file's columns. */
export function cellsOf<F extends CsvFileName>(file: F, row: CsvRow<F>): string[] {
  const columns: readonly (typeof CSV_FILES)[F][number][] = CSV_FILES[file];
  return columns.map((column) => row[column]);
}

export const CSV_FILE_NAMES = Object.keys(CSV_FILES) as CsvFileName[];

/** Every file that the manifest lists: all but itself and its signature. */
export const LISTED_FILES: readonly string[] = [JOURNAL_FILE, ...CSV_FILE_NAMES, SUMMARY_FILE];

/** Values that cells may have, where FORMAT names them. */
export const CANCELLATION_ORIGINALS = ['surrendered', 'unprinted', 'not-returned'] as const;
export type CancellationOriginal = (typeof CANCELLATION_ORIGINALS)[number];
export const REREGISTRATION_RESULTS = [
  'open', 'same', 'new', 'clash', 'migrated', 'withdrawn', 'written-off', 'carried-over',
] as const; // prettier-ignore
export type ReregistrationResult = (typeof REREGISTRATION_RESULTS)[number];

/** What `verify` may find wrong. */
export const PACKAGE_ERROR_CODES = [
  'not-a-package', 'file-missing', 'file-extra', 'file-changed', 'unsafe-name', 'signature-wrong', 'key-unexpected',
  'chain-broken', 'chain-gap', 'time-backwards', 'total-wrong', 'receipt-unproved', 'receipt-changed',
  'serial-duplicate', 'serial-gap', 'row-invalid', 'version-unknown',
] as const; // prettier-ignore
export type PackageErrorCode = (typeof PACKAGE_ERROR_CODES)[number];

const code = z.string().regex(/^[A-Z0-9-]{1,16}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const amount = z.number().int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);
const moment = z.iso.datetime({ offset: true });

/** manifest.json. Strict: a key too many is as wrong as one too few. */
export const manifestSchema = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(PACKAGE_VERSION),
  drill: z.boolean(),
  office: z.strictObject({ code, name: z.string().min(1), kind: z.enum(OFFICE_KINDS) }),
  counter: z.strictObject({ code, epoch: z.uuid() }),
  /** `restoredAt` is null while a package is drawn before the system is back */
  outage: z.strictObject({
    id: z.string().min(1),
    system: code,
    startedAt: moment,
    restoredAt: moment.nullable(),
  }),
  generatedAt: moment,
  /** an officer's id */
  generatedBy: z.string().min(1),
  app: z.strictObject({ version: z.string().min(1) }),
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
  journal: z.strictObject({ firstSeq: count.min(1), lastSeq: count, headHash: hash }),
  previous: z.strictObject({ lastSeq: count.min(1), headHash: hash }).nullable(),
  /** base64 of the raw 32 bytes of the Ed25519 key */
  publicKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  keyStore: z.enum(KEY_STORES),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Read first: a manifest of another format or version is told apart (`version-unknown`) from a broken one. */
export const manifestHeadSchema = z.looseObject({ format: z.string(), version: z.number() });

/** Codes of office, counter and outage that may stand in a package's name. */
function isPackageCode(text: string): boolean {
  return code.safeParse(text).success;
}

/**
 * `penyesuaian-<office>-<counter>-<outage>-<YYYYMMDDTHHMMSS>.zip`. `at` is local time as `toLocalText` writes it.
 * Throws RangeError for a code that is none: codes are checked where they are entered.
 */
export function packageName(parts: { office: string; counter: string; outage: string; at: string }): string {
  const codes = [parts.office, parts.counter, parts.outage];
  const stamp = parts.at.slice(0, 19).replace(/[-:]/g, '');
  if (!codes.every(isPackageCode) || !/^\d{8}T\d{6}$/.test(stamp)) {
    throw new RangeError(`no package name from ${JSON.stringify(parts)}`);
  }
  return `penyesuaian-${codes.join('-')}-${stamp}.zip`;
}
