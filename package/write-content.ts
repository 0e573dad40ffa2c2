import { canonicalJson, ZERO_HASH, type Json } from '../domain/journal/journal';
import type { Manifest } from '../domain/reconciliation/manifest';
import {
  cellsOf,
  CSV_FILE_NAMES,
  headerOf,
  JOURNAL_FILE,
  MANIFEST_FILE,
  SIGNATURE_FILE,
  SUMMARY_FILE,
  type CsvFileName,
  type CsvRow,
} from '../domain/reconciliation/package-format';
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

  const manifest: Manifest = { ...source.head, files, totals, journal };
  const bytes = Buffer.from(canonicalJson(manifest as Json), 'utf8');
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
  const tally = new TotalsTally();
  const write = async <F extends CsvFileName>(name: F, note?: (row: CsvRow<F>) => void): Promise<void> => {
    files.push(await writeCsv(zip, source, name, check, note));
  };
  await write('cancellations.csv', (row) => tally.cancelled(row.number, Number(row.amount_sen)));
  await write('receipts.csv', (row) => tally.receipt(row.number, Number(row.amount_sen), row.method));
  await write('receipt-lines.csv', (row) => tally.line(row.number, row.revenue_code, Number(row.amount_sen)));
  const written = new Set(files.map(({ name }) => name));
  for (const name of CSV_FILE_NAMES) if (!written.has(name)) await write(name);
  return tally.totals();
}

async function writeCsv<F extends CsvFileName>(
  zip: ZipWriter,
  source: PackageSource,
  name: F,
  check: StopCheck,
  note?: (row: CsvRow<F>) => void,
): Promise<ListedFile> {
  const counter = source.head.counter.code;
  let rows = 0;
  let binding = { seq: 0, epoch: '', salt: '', line: 0 };
  zip.begin(name);
  zip.text(CSV_BOM + csvRow(headerOf(name)));
  for (const { seq, row } of source.rows[name]?.() ?? []) {
    if (rows % rowsBetweenChecks === 0) await check(Math.min(rows, rowsBetweenChecks));
    if (binding.seq === seq) binding.line += 1;
    else binding = { seq, ...source.bindingOf(seq), line: 1 };
    const { epoch, line, salt } = binding;
    zip.text(csvRow([counter, epoch, String(seq), String(line), ...cellsOf(name, row), salt]));
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
