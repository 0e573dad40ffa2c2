import { canonicalJson, type Json } from '../domain/journal/journal';
import { manifestHeadSchema, type Manifest } from '../domain/reconciliation/manifest';
import { MANIFEST_FILE, PACKAGE_FORMAT, SIGNATURE_FILE } from '../domain/reconciliation/package-format';
import { FORMAT_VERSIONS, type FormatVersion } from './format-versions';
import type { ProblemList } from './problems';
import { EntryDamagedError, type ZipReader } from './read-zip';
import { decodeBase64, isSignedBy } from './sign';
import type { ZipEntry } from './zip-layout';

/** A manifest lists twenty files; its totals name a few hundred codes at most. */
const largestManifest = 4 * 1024 * 1024;

export interface ManifestReading {
  /** Undefined when it cannot be understood: then nothing else can be checked against it. */
  readonly understood?: { readonly manifest: Manifest; readonly version: FormatVersion };
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
  const { json, canonical } = parseJson(bytes);
  if (typeof json !== 'object' || json === null) {
    problems.add('not-a-package', `${MANIFEST_FILE} is not JSON`);
    return unreadable;
  }
  if (!canonical) problems.add('not-canonical', MANIFEST_FILE);
  const named = 'publicKey' in json && typeof json.publicKey === 'string' ? json.publicKey : '';
  const publicKey = decodeBase64(named, 32);
  const signature = decodeBase64(signatureText?.toString('latin1') ?? '', 64);
  const signed =
    publicKey !== undefined && signature !== undefined && isSignedBy(publicKey, bytes, signature);
  if (!signed) problems.add('signature-wrong', SIGNATURE_FILE);
  const understood = understand(json, problems);
  return {
    drill: 'drill' in json && json.drill === true,
    signed,
    ...(publicKey === undefined ? {} : { publicKey }),
    ...(understood === undefined ? {} : { understood }),
  };
}

function understand(json: object, problems: ProblemList): ManifestReading['understood'] {
  const head = manifestHeadSchema.safeParse(json);
  const version = head.success ? FORMAT_VERSIONS.get(head.data.version) : undefined;
  if (head.success && (head.data.format !== PACKAGE_FORMAT || version === undefined)) {
    problems.add('version-unknown', MANIFEST_FILE);
    return undefined;
  }
  const manifest = version?.manifest.safeParse(json);
  if (version && manifest?.success) return { manifest: manifest.data, version };
  for (const issue of (manifest ?? head).error?.issues ?? []) {
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

/** One value has one text: a key twice, `1.0e0`, `-0` or a blank would let two readers see two manifests. */
function parseJson(bytes: Buffer): { json: unknown; canonical: boolean } {
  let json: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    json = JSON.parse(text);
    return { json, canonical: canonicalJson(json as Json) === text };
  } catch {
    return { json, canonical: false };
  }
}
