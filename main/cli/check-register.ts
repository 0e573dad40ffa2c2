import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyPackage } from '../../package/verify-package';
import { soundnessOf } from '../features/backups/soundness';
import { features } from '../features/features';
import { CannotOpen, isDamage } from '../register/failures';
import { lookInto } from '../register/look';
import { registerFile } from '../register/register';
import { CannotUnseal, isSealed, unsealFile } from '../register/sealed-file';
import { WrongUseError, type Command } from './command';
import { againstPackage, againstRegister, type Against } from './hold-against';
import { identityOf } from './recovery-stdin';

/**
 * `check-register --data DIR`, or a register's or backup's FILE: the full check as one line of JSON; 1 when anything is
 * wrong. Only looks: the app may be at work meanwhile, and what it writes then is left out. `--against` holds it against a
 * package, a backup or another register, too. A sealed file is opened by `--recovery-stdin`.
 */
export const checkRegister: Command = async (args, io) => {
  const { path, against, byCode } = readArguments(args);
  const identity = byCode ? await identityOf(io) : undefined;
  const scratch = mkdtempSync(join(tmpdir(), 'siaga-check-'));
  try {
    const answer = await check({ path, against, opener: new Opener(scratch, identity) }).catch(asProblem);
    io.out(`${JSON.stringify(answer)}\n`);
    return answer.ok ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

/** What cannot be opened or read is named, too; anything else is thrown. */
function asProblem(error: unknown): { ok: false; problem: { code: string } } {
  const code =
    error instanceof CannotOpen || error instanceof CannotUnseal
      ? error.code
      : isDamage(error)
        ? 'file-damaged'
        : undefined;
  if (code === undefined) throw error;
  return { ok: false, problem: { code } };
}

/** Opens sealed files into a folder that goes afterwards. */
class Opener {
  #opened = 0;

  constructor(
    private readonly scratch: string,
    private readonly identity: string | undefined,
  ) {}

  async unseal(path: string): Promise<string> {
    // without a code nothing of it can be told
    if (this.identity === undefined) throw new CannotUnseal('wrong-key');
    const plain = join(this.scratch, String(++this.#opened));
    await unsealFile(path, plain, this.identity);
    return plain;
  }
}

interface Asked {
  readonly path: string;
  readonly against: string | undefined;
  readonly opener: Opener;
}

async function check({ path, against, opener }: Asked) {
  // what is not sealed is opened at once: what is written from now on is left out
  const { checkable, close } = lookInto(isSealed(path) ? await opener.unseal(path) : path);
  try {
    const problem = await soundnessOf(checkable, features);
    if (problem) return { ok: false, problem };
    const { seq, hash } = checkable.head();
    const sound = { ok: true, entries: seq, headHash: hash };
    if (against === undefined) return sound;
    const held = await holdAgainst(checkable, isSealed(against) ? await opener.unseal(against) : against);
    return { ...sound, ok: held.oneHistory && held.whole, against: held };
  } finally {
    close();
  }
}

async function holdAgainst(
  { reading }: ReturnType<typeof lookInto>['checkable'],
  path: string,
): Promise<Against & { readonly whole: boolean }> {
  const { whole, problems } = await verifyPackage(path);
  if (!problems.some(({ code }) => code === 'not-a-package'))
    return { ...(await againstPackage(reading(), path)), whole };
  const { checkable, close } = lookInto(path);
  try {
    const problem = await soundnessOf(checkable, features);
    return { ...againstRegister(reading(), checkable.reading()), whole: problem === undefined };
  } finally {
    close();
  }
}

/** Beside `--data` stands the office's own register: the demo's is no evidence. */
function readArguments(args: string[]): { path: string; against: string | undefined; byCode: boolean } {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        against: { type: 'string' },
        'recovery-stdin': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new WrongUseError(error instanceof Error ? error.message : String(error));
  }
  const { data, against, 'recovery-stdin': byCode } = parsed.values;
  const [file, ...more] = data === undefined ? parsed.positionals : [];
  const path = data === undefined ? file : registerFile(`${data}/kaunter`);
  if (path === undefined || more.length > 0) throw new WrongUseError('one data folder or one file is needed');
  for (const each of [path, against ?? path])
    if (!existsSync(each) || !statSync(each).isFile()) throw new WrongUseError(`no such file: ${each}`);
  return { path, against, byCode };
}
