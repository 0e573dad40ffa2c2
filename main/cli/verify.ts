import { mkdtempSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PackageErrorCode } from '../../domain/reconciliation/package-format';
import { decodeBase64 } from '../../package/sign';
import { verifyPackage, type PackageAnswer } from '../../package/verify-package';
import { CannotUnseal, isSealed, unsealFile, type SealTrouble } from '../register/sealed-file';
import { WrongUseError, type Command } from './command';
import { readIdentities, type WhereIdentities } from './identities';

/**
 * `verify PACKAGE [--key BASE64 | --whole] [--identity FILE | --identity-stdin]`: the verifier's answer as one line of JSON. 0
 * when it is whole and signed by that key, or, with `--whole`, when it is whole, from whomever; else 1. An identity opens what is
 * sealed; the package lies in the open, in a folder of its own, only while it is read.
 */
export const verify: Command = async (args, io) => {
  const { path, key, whole, identity } = readArguments(args);
  const expectedKey = key === undefined ? undefined : decodeBase64(key, 32);
  if (key !== undefined && expectedKey === undefined) {
    throw new WrongUseError('--key is not the base64 of a 32-byte key');
  }
  for (const each of [path, identity.file ?? path]) {
    const file = await stat(each).catch(() => undefined);
    if (file === undefined || !file.isFile()) throw new WrongUseError(`no such file: ${each}`);
  }
  const identities = await readIdentities(identity, io);
  const options = expectedKey === undefined ? {} : { expectedKey };
  const answer = isSealed(path)
    ? await verifySealed(path, identities, options)
    : await verifyPackage(path, options);
  io.out(`${JSON.stringify(answer)}\n`);
  for (const { code } of answer.problems)
    if (code in SEALED_TEXT) io.err(`siaga verify: ${SEALED_TEXT[code as Closed]}\n`);
  return (whole ? answer.whole : answer.ok) ? 0 : 1;
};

type Closed = Extract<PackageErrorCode, 'sealed' | 'identity-wrong' | 'seal-broken'>;

/** What nobody can look into is told in words, too: its code alone could be taken for a fault of the package. */
const SEALED_TEXT: Readonly<Record<Closed, string>> = {
  sealed:
    'the package is sealed (age): nothing of it was checked. Give the identity of a recipient with --identity FILE.',
  'identity-wrong':
    'the package is sealed to other recipients: this identity does not open it, and nothing of it was checked.',
  'seal-broken': 'the sealed file was altered or cut short: it cannot be opened as it was sealed.',
};

async function verifySealed(
  path: string,
  identities: readonly string[],
  options: Parameters<typeof verifyPackage>[1],
): Promise<PackageAnswer> {
  if (identities.length === 0) return closed('sealed', path);
  const scratch = mkdtempSync(join(tmpdir(), 'siaga-verify-'));
  try {
    const plain = join(scratch, 'penyesuaian.zip');
    await unsealFile(path, plain, ...identities);
    return await verifyPackage(plain, options);
  } catch (error) {
    if (error instanceof CannotUnseal) return closed(TROUBLES[error.code], path);
    throw error;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const TROUBLES: Readonly<Record<SealTrouble, Closed>> = {
  'not-sealed': 'seal-broken',
  'wrong-key': 'identity-wrong',
  changed: 'seal-broken',
};

const closed = (code: Closed, path: string): PackageAnswer => ({
  ...{ ok: false, whole: false, drill: false, signer: 'unknown', fingerprint: null },
  problems: [{ code, where: basename(path) }],
});

interface Arguments {
  readonly path: string;
  readonly key: string | undefined;
  readonly whole: boolean;
  readonly identity: WhereIdentities;
}

function readArguments(args: string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      options: {
        key: { type: 'string', multiple: true },
        whole: { type: 'boolean', default: false },
        identity: { type: 'string' },
        'identity-stdin': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new WrongUseError(error instanceof Error ? error.message : String(error));
  }
  const [path, ...more] = parsed.positionals;
  const keys = parsed.values.key ?? [];
  if (path === undefined || more.length > 0) throw new WrongUseError('one package is needed');
  if (keys.length > 1) throw new WrongUseError('--key stands once');
  const { whole, identity: file, 'identity-stdin': fromStdin } = parsed.values;
  if (whole && keys.length > 0) throw new WrongUseError('either --key or --whole');
  return { path, key: keys[0], whole, identity: { file, fromStdin } };
}
