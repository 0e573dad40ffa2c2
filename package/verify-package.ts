import { CSV_FILE_NAMES, SUMMARY_FILE, type Manifest } from '../domain/reconciliation/package-format';
import { PackageContent } from './package-content';
import { ProblemList, type Problem } from './problems';
import { ZipReader } from './read-zip';
import { encodeBase64, keyFingerprint } from './sign';
import { verifyJournal } from './verify-journal';
import { verifyManifest } from './verify-manifest';
import { verifyListing, verifyNames } from './verify-names';
import { verifyReceipts } from './verify-receipts';
import { NotAZipError } from './zip-layout';

/** The verifier's answer (FORMAT "verify"). */
export interface PackageAnswer {
  readonly ok: boolean;
  readonly drill: boolean;
  /** `known` only when a key was given and the package is signed by it; else the package is whole at best, from whomever. */
  readonly signer: 'known' | 'unknown';
  /** Of the key that the package names; null when it names none. */
  readonly fingerprint: string | null;
  readonly problems: Problem[];
}

export interface VerifyOptions {
  /** The raw 32 bytes of the key that must have signed the package. */
  readonly expectedKey?: Uint8Array;
}

/** Read beside the receipts, in one walk. */
const receiptFiles: readonly string[] = ['receipts.csv', 'receipt-lines.csv', 'cancellations.csv'];

/**
 * Checks everything that FORMAT says of a package, from the file alone, and tells all that is wrong. Reads in
 * streams and unpacks nothing to a disk.
 * @throws the file system's error when the file cannot be read at all
 */
export async function verifyPackage(path: string, options: VerifyOptions = {}): Promise<PackageAnswer> {
  const problems = new ProblemList();
  let zip: ZipReader;
  try {
    zip = await ZipReader.open(path);
  } catch (error) {
    if (!(error instanceof NotAZipError)) throw error;
    problems.add('not-a-package', error.message);
    return { ok: false, drill: false, signer: 'unknown', fingerprint: null, problems: problems.toArray() };
  }
  try {
    for (const fault of zip.faults) problems.add('not-a-package', fault);
    const files = verifyNames(zip.entries, problems);
    const { manifest, drill, publicKey, signed } = await verifyManifest(zip, files, problems);
    const expected = options.expectedKey === undefined ? undefined : encodeBase64(options.expectedKey);
    const asExpected = publicKey !== undefined && expected === encodeBase64(publicKey);
    if (expected !== undefined && !asExpected) problems.add('key-unexpected', 'manifest.json publicKey');
    if (manifest !== undefined) {
      verifyListing(
        manifest.files.map(({ name }) => name),
        problems,
      );
      await verifyContent(new PackageContent(zip, files, manifest, problems), manifest, problems);
    }
    return {
      ok: problems.none,
      drill,
      signer: asExpected && signed ? 'known' : 'unknown',
      fingerprint: publicKey === undefined ? null : keyFingerprint(publicKey),
      problems: problems.toArray(),
    };
  } finally {
    await zip.close();
  }
}

async function verifyContent(
  content: PackageContent,
  manifest: Manifest,
  problems: ProblemList,
): Promise<void> {
  const facts = await verifyJournal(content, manifest, problems);
  await verifyReceipts(content, manifest, facts, problems);
  for (const name of CSV_FILE_NAMES) {
    if (receiptFiles.includes(name)) continue;
    for await (const batch of content.rows(name)) void batch;
  }
  await content.check(SUMMARY_FILE);
}
