import {
  MANIFEST_FILE,
  manifestHeadSchema,
  manifestSchema,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  SIGNATURE_FILE,
  type Manifest,
} from '../domain/reconciliation/package-format';
import type { ProblemList } from './problems';
import { EntryDamagedError, type ZipReader } from './read-zip';
import { decodeBase64, isSignedBy } from './sign';
import type { ZipEntry } from './zip-layout';

/** A manifest lists fifteen files; its totals name a few hundred codes at most. */
const largestManifest = 4 * 1024 * 1024;

export interface ManifestReading {
  /** Undefined when it cannot be understood: then nothing else can be checked against it. */
  readonly manifest?: Manifest;
  readonly drill: boolean;
  /** The raw key that it names, when it names one. */
  readonly publicKey?: Uint8Array;
  readonly signed: boolean;
}

const unreadable: ManifestReading = { drill: false, signed: false };

/** Reads manifest.json and holds it against manifest.sig. The key is its own: whether that is the right one is not asked here. */
export async function verifyManifest(
  zip: ZipReader,
  files: ReadonlyMap<string, ZipEntry>,
  problems: ProblemList,
): Promise<ManifestReading> {
  const bytes = await readSmall(zip, files.get(MANIFEST_FILE), largestManifest, problems);
  const signatureText = await readSmall(zip, files.get(SIGNATURE_FILE), largestManifest, problems);
  if (bytes === undefined) return unreadable;
  const json = parseJson(bytes);
  if (typeof json !== 'object' || json === null) {
    problems.add('not-a-package', `${MANIFEST_FILE} is not JSON`);
    return unreadable;
  }
  const named = 'publicKey' in json && typeof json.publicKey === 'string' ? json.publicKey : '';
  const publicKey = decodeBase64(named, 32);
  const signature = decodeBase64(signatureText?.toString('latin1') ?? '', 64);
  const signed =
    publicKey !== undefined && signature !== undefined && isSignedBy(publicKey, bytes, signature);
  if (!signed) problems.add('signature-wrong', SIGNATURE_FILE);
  const manifest = understand(json, problems);
  return {
    drill: 'drill' in json && json.drill === true,
    signed,
    ...(publicKey === undefined ? {} : { publicKey }),
    ...(manifest === undefined ? {} : { manifest }),
  };
}

function understand(json: object, problems: ProblemList): Manifest | undefined {
  const head = manifestHeadSchema.safeParse(json);
  if (head.success && (head.data.format !== PACKAGE_FORMAT || head.data.version !== PACKAGE_VERSION)) {
    problems.add('version-unknown', MANIFEST_FILE);
    return undefined;
  }
  const manifest = manifestSchema.safeParse(json);
  if (manifest.success) return manifest.data;
  for (const issue of manifest.error.issues) {
    problems.add('not-a-package', [MANIFEST_FILE, ...issue.path].join(' '));
  }
  return undefined;
}

async function readSmall(
  zip: ZipReader,
  entry: ZipEntry | undefined,
  limit: number,
  problems: ProblemList,
): Promise<Buffer | undefined> {
  if (entry === undefined) return undefined;
  try {
    return await zip.readAll(entry, limit);
  } catch (error) {
    if (!(error instanceof EntryDamagedError)) throw error;
    problems.add('file-changed', entry.name);
    return undefined;
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
