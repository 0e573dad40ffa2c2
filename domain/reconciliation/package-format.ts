/** The reconciliation package (docs/FORMAT.md): its files, columns and codes, which every writer and reader shares. */
export const PACKAGE_FORMAT = 'kaunter-siaga/reconciliation';
export const PACKAGE_VERSION = 2;

export const MANIFEST_FILE = 'manifest.json';
export const SIGNATURE_FILE = 'manifest.sig';
export const JOURNAL_FILE = 'journal.ndjson';
export const SUMMARY_FILE = 'summary.pdf';

/** What every CSV row begins with: a key in every file, whatever counters' packages are put together. */
export const KEY_COLUMNS = ['counter', 'epoch', 'seq', 'line'] as const;
/** What every CSV row ends with: 32 hex characters, without which its entry's hash tells nothing. */
export const SALT_COLUMN = 'salt';

/** The columns of each CSV file between key and salt, in order: what a row says, and what its entry's hash binds. */
export const CSV_FILES = {
  'receipts.csv': [
    'number', 'book', 'serial', 'issued_at', 'outage', 'case_number', 'payer', 'amount_sen', 'rounding_sen', 'method',
    'reference', 'form_serial', 'replaces', 'issuer',
  ],
  'receipt-lines.csv': ['number', 'revenue_code', 'description', 'amount_sen'],
  'cancellations.csv': [
    'number', 'cancelled_at', 'reason', 'original', 'amount_sen', 'issuer', 'actor',
  ],
  'cases.csv': [
    'number', 'system', 'court', 'case_type', 'kind', 'option', 'registered_at', 'outage', 'claim',
  ],
  'parties.csv': [
    'case_number', 'role', 'ordinal', 'name', 'id_type', 'id_number', 'address', 'phone', 'email',
  ],
  'documents.csv': ['case_number', 'code', 'name', 'required', 'copies'],
  'payments.csv': ['case_number', 'paid_at', 'method', 'system', 'number', 'amount_sen', 'authority', 'reason'],
  'summonses.csv': [
    'number', 'case_number', 'party', 'hearing_at', 'hearing_kind', 'bench', 'sitting', 'made', 'copies', 'replaces',
    'issued_at',
  ],
  'summons-events.csv': [
    'id', 'number', 'case_number', 'event', 'person', 'manner', 'happened_at', 'undoes', 'leave', 'note', 'at', 'actor',
  ],
  'corrections.csv': [
    'case_number', 'corrected_at', 'role', 'ordinal', 'field', 'former', 'corrected', 'reason', 'approver', 'actor',
  ],
  'papers.csv': ['paper', 'document', 'kind', 'copy', 'state', 'sha256', 'at'],
  'collections.csv': [
    'closing', 'date', 'method', 'revenue_code', 'receipts', 'amount_sen', 'bank_slip', 'banked_on',
  ],
  'reregistration.csv': [
    'item', 'kind', 'event', 'manual_number', 'system', 'official_number', 'result', 'reference', 'reason', 'at', 'actor',
  ],
  'esv2-migration.csv': [
    'item', 'event', 'esv2_number', 'registered_on', 'system', 'esv2_receipt', 'amount_sen', 'receipt_on', 'state',
    'esv3_number', 'asked_on', 'ask_again_on', 'reason', 'at', 'actor',
  ],
  'existing.csv': [
    'id', 'outage', 'system', 'case_number', 'number_from', 'party', 'documents', 'work', 'work_note', 'esv2_down', 'paid_by',
    'receipt', 'amount_sen', 'event', 'state', 'reference', 'asked_on', 'ask_again_on', 'reason', 'at', 'actor',
  ],
  'intakes.csv': [
    'id', 'outage', 'court', 'case_type', 'party', 'id_number', 'phone', 'other', 'missing', 'note', 'event', 'state',
    'case_number', 'language', 'reason', 'at', 'actor',
  ],
  'letters.csv': [
    'id', 'case_number', 'role', 'ordinal', 'name', 'known_number', 'new_number', 'way', 'address', 'english', 'event', 'state',
    'person', 'reference', 'happened_at', 'note', 'at', 'actor',
  ],
  'appointments.csv': [
    'id', 'outage', 'court', 'event', 'slot_at', 'name', 'id_number', 'phone', 'purpose', 'state', 'result', 'note', 'at',
    'actor',
  ],
  'notices.csv': [
    'id', 'outage', 'kind', 'event', 'channel', 'due_at', 'sent_at', 'recipients', 'reference', 'proof', 'note', 'at', 'actor',
  ],
  'calls.csv': [
    'id', 'outage', 'applicant', 'why', 'number', 'outcome', 'note', 'called_at', 'at', 'actor',
  ],
  'requests.csv': [
    'number', 'service', 'version', 'body', 'person', 'subject', 'received_at', 'event', 'step', 'clock', 'standing', 'due_at',
    'extended_to', 'fulfilled_at', 'state', 'happened_at', 'to_at', 'who', 'way', 'reference', 'note', 'at', 'actor',
  ],
} as const; // prettier-ignore
export type CsvFileName = keyof typeof CSV_FILES;
/** What one row of a file says: every column's cell text. */
export type CsvRow<F extends CsvFileName> = Record<(typeof CSV_FILES)[F][number], string>;

export const CSV_FILE_NAMES = Object.keys(CSV_FILES) as CsvFileName[];

/** The header row of a file. */
export const headerOf = (file: CsvFileName): readonly string[] => [
  ...KEY_COLUMNS,
  ...CSV_FILES[file],
  SALT_COLUMN,
];

/** A row's cells in the order of its file's columns, without key and salt. */
export function cellsOf<F extends CsvFileName>(file: F, row: CsvRow<F>): string[] {
  const columns: readonly (typeof CSV_FILES)[F][number][] = CSV_FILES[file];
  return columns.map((column) => row[column]);
}

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
  'not-canonical', 'chain-broken', 'chain-gap', 'fork', 'time-backwards', 'total-wrong', 'row-unproved', 'row-changed',
  'serial-duplicate', 'serial-gap', 'row-invalid', 'same-person', 'manifest-unproved', 'check-missing', 'version-unknown',
  'sealed', 'identity-wrong', 'seal-broken',
] as const; // prettier-ignore
export type PackageErrorCode = (typeof PACKAGE_ERROR_CODES)[number];

/** What a sealed package's name ends with, after its own (FORMAT "Sealed"). */
export const SEALED_ENDING = '.age';

/** A period that no outage belongs to stands in a package's name as this. */
const PERIODIC = 'BERKALA';

/**
 * `penyesuaian-<office>-<counter>-<outage>-<YYYYMMDDTHHMMSS>.zip`. `at` is local time as `toLocalText` writes it.
 * Throws RangeError for a code that is none: codes are checked where they are entered.
 */
export function packageName(parts: {
  office: string;
  counter: string;
  outage: string | null;
  at: string;
}): string {
  const codes = [parts.office, parts.counter, parts.outage ?? PERIODIC];
  const stamp = parts.at.slice(0, 19).replace(/[-:]/g, '');
  if (!codes.every((code) => /^[A-Z0-9-]{1,16}$/.test(code)) || !/^\d{8}T\d{6}$/.test(stamp)) {
    throw new RangeError(`no package name from ${JSON.stringify(parts)}`);
  }
  return `penyesuaian-${codes.join('-')}-${stamp}.zip`;
}
