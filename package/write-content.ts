import {
  cellsOf,
  CSV_FILE_NAMES,
  CSV_FILES,
  JOURNAL_FILE,
  MANIFEST_FILE,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  SIGNATURE_FILE,
  SUMMARY_FILE,
  type CsvFileName,
  type Manifest,
} from '../domain/reconciliation/package-format';
import { ZERO_HASH } from '../domain/journal/journal';
import { CSV_BOM, csvRow } from './csv-row';
import type { PackageSource } from './package-source';
import { encodeBase64, keyFingerprint, type AwaitedSigner } from './sign';
import { TotalsTally, type Totals } from './totals';
import type { ZipWriter } from './zip-writer';

type ListedFile = Manifest['files'][number];

/** Asked between rows: lets others have their turn, and throws to stop. */
export type StopCheck = (rowsWritten: number) => Promise<void>;

/** How many rows are written between two looks at {@link StopCheck}. */
const rowsBetweenChecks = 1000;

/** Writes every file of a package: the rows first, then what is told of them, the signature last. */
export async function writeContent(
  zip: ZipWriter,
  source: PackageSource,
  signer: AwaitedSigner,
  check: StopCheck,
): Promise<void> {
  const files: ListedFile[] = [];
  const totals = await writeRows(zip, source, files, check);
  const journal = await writeJournal(zip, source, files, check);

  const fingerprint = keyFingerprint(signer.publicKey);
  const summary = await source.summaryPdf({ totals, journal, fingerprint });
  files.push({ ...writeBytes(zip, SUMMARY_FILE, summary), rows: null });
  await check(1);

  const { drill, office, counter, outage, generatedAt, generatedBy, app, previous, keyStore } = source.head;
  const manifest: Manifest = {
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    drill,
    office,
    counter,
    outage,
    generatedAt,
    generatedBy,
    app,
    files,
    totals,
    journal,
    previous,
    publicKey: encodeBase64(signer.publicKey),
    keyStore,
  };
  const bytes = Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`, 'utf8');
  writeBytes(zip, MANIFEST_FILE, bytes);
  writeBytes(zip, SIGNATURE_FILE, Buffer.from(encodeBase64(await signer.sign(bytes)), 'latin1'));
}

/** The cancellations come first: the totals of the receipts leave them out. */
async function writeRows(
  zip: ZipWriter,
  source: PackageSource,
  files: ListedFile[],
  check: StopCheck,
): Promise<Totals> {
  const cancelled = new Set<string>();
  const here = new Set<string>();
  const cancellations = await writeCsv(zip, source, 'cancellations.csv', check, ({ number }) =>
    cancelled.add(number),
  );
  const tally = new TotalsTally(cancelled);
  const receipts = await writeCsv(zip, source, 'receipts.csv', check, ({ number, amount_sen, method }) => {
    tally.receipt(number, Number(amount_sen), method);
    if (cancelled.has(number)) here.add(number);
  });
  const lines = await writeCsv(
    zip,
    source,
    'receipt-lines.csv',
    check,
    ({ number, revenue_code, amount_sen }) => tally.line(number, revenue_code, Number(amount_sen)),
  );
  files.push(cancellations, receipts, lines);
  const written = new Set(files.map(({ name }) => name));
  for (const name of CSV_FILE_NAMES) {
    if (!written.has(name)) files.push(await writeCsv(zip, source, name, check));
  }

  let earlier = 0;
  for (const number of cancelled) if (!here.has(number)) earlier += source.earlierAmountSen(number);
  return tally.totals(cancellations.rows ?? 0, earlier);
}

async function writeCsv<F extends CsvFileName>(
  zip: ZipWriter,
  source: PackageSource,
  name: F,
  check: StopCheck,
  note?: (row: Record<(typeof CSV_FILES)[F][number], string>) => void,
): Promise<ListedFile> {
  let rows = 0;
  zip.begin(name);
  zip.text(CSV_BOM + csvRow(CSV_FILES[name]));
  for (const row of source.rows[name]?.() ?? []) {
    if (rows % rowsBetweenChecks === 0) await check(Math.min(rows, rowsBetweenChecks));
    zip.text(csvRow(cellsOf(name, row)));
    note?.(row);
    rows += 1;
  }
  return { ...zip.finish(), rows };
}

async function writeJournal(
  zip: ZipWriter,
  source: PackageSource,
  files: ListedFile[],
  check: StopCheck,
): Promise<Manifest['journal']> {
  const { previous } = source.head;
  const firstSeq = (previous?.lastSeq ?? 0) + 1;
  let head = { lastSeq: firstSeq - 1, headHash: previous?.headHash ?? ZERO_HASH };
  let rows = 0;
  zip.begin(JOURNAL_FILE);
  for (const { seq, hash, line } of source.journal()) {
    if (rows % rowsBetweenChecks === 0) await check(Math.min(rows, rowsBetweenChecks));
    zip.text(`${line}\n`);
    head = { lastSeq: seq, headHash: hash };
    rows += 1;
  }
  files.push({ ...zip.finish(), rows });
  return { firstSeq, ...head };
}

function writeBytes(zip: ZipWriter, name: string, bytes: Uint8Array) {
  zip.begin(name);
  zip.bytes(bytes);
  return zip.finish();
}
