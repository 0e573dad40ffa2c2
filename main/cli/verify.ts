import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { decodeBase64 } from '../../package/sign';
import { verifyPackage } from '../../package/verify-package';
import { WrongUseError, type Command } from './command';

/**
 * `verify PACKAGE.zip [--key BASE64 | --whole]`: the verifier's answer as one line of JSON. 0 when it is whole and signed by
 * that key, or, with `--whole`, when it is whole, from whomever; else 1.
 */
export const verify: Command = async (args, io) => {
  const { path, key, whole } = readArguments(args);
  const expectedKey = key === undefined ? undefined : decodeBase64(key, 32);
  if (key !== undefined && expectedKey === undefined) {
    throw new WrongUseError('--key is not the base64 of a 32-byte key');
  }
  const file = await stat(path).catch(() => undefined);
  if (file === undefined || !file.isFile()) throw new WrongUseError(`no such file: ${path}`);
  const answer = await verifyPackage(path, expectedKey === undefined ? {} : { expectedKey });
  io.out(`${JSON.stringify(answer)}\n`);
  return (whole ? answer.whole : answer.ok) ? 0 : 1;
};

function readArguments(args: string[]): { path: string; key: string | undefined; whole: boolean } {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      options: { key: { type: 'string', multiple: true }, whole: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new WrongUseError(error instanceof Error ? error.message : String(error));
  }
  const [path, ...more] = parsed.positionals;
  const keys = parsed.values.key ?? [];
  if (path === undefined || more.length > 0) throw new WrongUseError('one package is needed');
  if (keys.length > 1) throw new WrongUseError('--key stands once');
  const { whole } = parsed.values;
  if (whole && keys.length > 0) throw new WrongUseError('either --key or --whole');
  return { path, key: keys[0], whole };
}
