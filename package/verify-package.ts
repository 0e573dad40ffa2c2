import { PackageContent } from './package-content';
import { ProblemList, type Problem } from './problems';
import { ZipReader } from './read-zip';
import { encodeBase64, keyFingerprint } from './sign';
import { verifyManifest } from './verify-manifest';
import { verifyListing, verifyNames } from './verify-names';
import { NotAZipError } from './zip-layout';

/** The verifier's answer (FORMAT "verify"). */
export interface PackageAnswer {
  /** Whole, and signed by the key that was asked for; a package that is whole is not ours because of it. */
  readonly ok: boolean;
  /** Nothing in it speaks against itself. */
  readonly whole: boolean;
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
  /** Awaited between two lots of entries; what it throws ends the verification. */
  readonly breathe?: () => Promise<void>;
}

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
    return {
      ok: false,
      whole: false,
      drill: false,
      signer: 'unknown',
      fingerprint: null,
      problems: problems.toArray(),
    };
  }
  try {
    for (const fault of zip.faults) problems.add('not-a-package', fault);
    const files = verifyNames(zip.entries, problems);
    const { understood, drill, publicKey, signed } = await verifyManifest(zip, files, problems);
    if (understood !== undefined) {
      const { manifest, version } = understood;
      verifyListing(
        manifest.files.map(({ name }) => name),
        problems,
      );
      await version.verify(
        new PackageContent(zip, files, manifest, problems),
        manifest,
        problems,
        options.breathe,
      );
    }
    const whole = problems.none;
    const expected = options.expectedKey === undefined ? undefined : encodeBase64(options.expectedKey);
    const asExpected = publicKey !== undefined && expected === encodeBase64(publicKey);
    if (expected !== undefined && !asExpected) problems.add('key-unexpected', 'manifest.json publicKey');
    return {
      ok: whole && asExpected,
      whole,
      drill,
      signer: asExpected && signed ? 'known' : 'unknown',
      fingerprint: publicKey === undefined ? null : keyFingerprint(publicKey),
      problems: problems.toArray(),
    };
  } finally {
    await zip.close();
  }
}
