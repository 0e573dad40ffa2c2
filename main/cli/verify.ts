import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { decodeBase64 } from '../../package/sign';
import { verifyPackage } from '../../package/verify-package';
import { WrongUseError, type Command } from './command';

/** `verify PACKAGE.zip [--key BASE64]`: the verifier's answer as one line of JSON; 1 when anything is wrong. */
export const verify: Command = async (args, io) => {
  const { path, key } = readArguments(args);
  const expectedKey = key === undefined ? undefined : decodeBase64(key, 32);
  if (key !== undefined && expectedKey === undefined) {
    throw new WrongUseError('--key is not the base64 of a 32-byte key');
  }
  const file = await stat(path).catch(() => undefined);
  if (file === undefined || !file.isFile()) throw new WrongUseError(`no such file: ${path}`);
  const answer = await verifyPackage(path, expectedKey === undefined ? {} : { expectedKey });
  io.out(`${JSON.stringify(answer)}\n`);
  return answer.ok ? 0 : 1;
};

function readArguments(args: string[]): { path: string; key: string | undefined } {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      options: { key: { type: 'string', multiple: true } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new WrongUseError(error instanceof Error ? error.message : String(error));
  }
  const [path, ...more] = parsed.positionals;
  const keys = parsed.values.key ?? [];
  if (path === undefined || more.length > 0) throw new WrongUseError('one package is needed');
  if (keys.length > 1) throw new WrongUseError('--key stands once');
  return { path, key: keys[0] };
}
