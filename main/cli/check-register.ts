import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { soundnessOf } from '../features/backups/soundness';
import { features } from '../features/features';
import { CannotOpen, isDamage } from '../register/failures';
import { lookInto } from '../register/look';
import { registerFile } from '../register/register';
import { WrongUseError, type Command } from './command';

/**
 * `check-register --data DIR`, or a register's or backup's FILE: the full check as one line of JSON; 1 when anything is
 * wrong. Only looks: the app may be at work meanwhile, and what it writes then is left out.
 */
export const checkRegister: Command = async (args, io) => {
  const path = pathOf(args);
  const answer = await check(path).catch((error: unknown) => {
    const code = error instanceof CannotOpen ? error.code : isDamage(error) ? 'file-damaged' : undefined;
    if (code === undefined) throw error;
    return { ok: false, problem: { code } };
  });
  io.out(`${JSON.stringify(answer)}\n`);
  return answer.ok ? 0 : 1;
};

async function check(path: string) {
  const { checkable, close } = lookInto(path);
  try {
    const problem = await soundnessOf(checkable, features);
    if (problem) return { ok: false, problem };
    const { seq, hash } = checkable.head();
    return { ok: true, entries: seq, headHash: hash };
  } finally {
    close();
  }
}

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
