import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { soundnessOf } from '../features/backups/soundness';
import { features } from '../features/features';
import { CannotOpen } from '../register/failures';
import { lookInto } from '../register/look';
import { registerFile } from '../register/register';
import { WrongUseError, type Command } from './command';

/**
 * `check-register --data DIR`, or a register's or backup's FILE: the full check as one line of JSON; 1 when anything is
 * wrong. Only looks: the app may be at work meanwhile, and what it writes then is left out.
 */
export const checkRegister: Command = async (args, io) => {
  const path = pathOf(args);
  let looked;
  try {
    looked = lookInto(path);
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    io.out(`${JSON.stringify({ ok: false, problem: { code: error.code } })}\n`);
    return 1;
  }
  try {
    const { seq, hash } = looked.checkable.head();
    const problem = await soundnessOf(looked.checkable, features);
    io.out(
      `${JSON.stringify(problem ? { ok: false, problem } : { ok: true, entries: seq, headHash: hash })}\n`,
    );
    return problem ? 1 : 0;
  } finally {
    looked.close();
  }
};

/** Beside `--data` stands the office's own register: the demo's is no evidence. */
function pathOf(args: string[]): string {
  let parsed;
  try {
    parsed = parseArgs({ args, options: { data: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new WrongUseError(error instanceof Error ? error.message : String(error));
  }
  const { data } = parsed.values;
  const [file, ...more] = data === undefined ? parsed.positionals : [];
  const path = data === undefined ? file : registerFile(`${data}/kaunter`);
  if (path === undefined || more.length > 0) throw new WrongUseError('one data folder or one file is needed');
  if (!existsSync(path) || !statSync(path).isFile()) throw new WrongUseError(`no such file: ${path}`);
  return path;
}
