import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyPackage } from '../../package/verify-package';
import { againstPackage, againstRegister, type Against } from '../features/backups/hold-against';
import { CannotOpen, isDamage } from '../register/failures';
import { lookInto } from '../register/look';
import { registerFile } from '../register/register';
import type { CheckProblem } from '../register/check-problem';
import type { Checkable } from '../register/full-check';
import { CannotUnseal, isSealed } from '../register/sealed-file';
import { LEFT_OUT_TEXT, soundAsFarAsKeyed, type Soundness } from './as-far-as-keyed';
import { WrongUseError, type Command } from './command';
import { readIdentities } from './identities';
import { Opener } from './opener';
import { identityOf } from './recovery-stdin';

/**
 * `check-register --data DIR`, or a register's or backup's FILE: the full check as one line of JSON; 1 when anything is
 * wrong. Only looks: the app may be at work meanwhile, and what it writes then is left out. `--against` holds it against a
 * package, a backup or another register, too. `--recovery-stdin` opens sealed files and the key of the rows; without it all
 * is checked that needs none, and what was left out is said. `--identity` opens a sealed package.
 */
export const checkRegister: Command = async (args, io) => {
  const { path, against, byCode, identity } = readArguments(args);
  const recovery = byCode ? await identityOf(io) : undefined;
  const identities =
    identity === undefined ? [] : await readIdentities({ file: identity, fromStdin: false }, io);
  const scratch = mkdtempSync(join(tmpdir(), 'siaga-check-'));
  try {
    const answer = await check({ path, against, opener: new Opener(scratch, recovery, identities) }).catch(
      asProblem,
    );
    io.out(`${JSON.stringify(answer)}\n`);
    if (answer.leftOut ?? answer.against?.leftOut) io.err(LEFT_OUT_TEXT);
    return answer.ok ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

interface Answer {
  readonly ok: boolean;
  readonly problem?: CheckProblem | { readonly code: string };
  readonly leftOut?: Soundness['leftOut'];
  readonly against?: Against & Pick<Soundness, 'leftOut'> & { readonly whole: boolean };
}

/** What cannot be opened or read is named, too; anything else is thrown. */
function asProblem(error: unknown): Answer {
  const code =
    error instanceof CannotOpen || error instanceof CannotUnseal
      ? error.code
      : isDamage(error)
        ? 'file-damaged'
        : undefined;
  if (code === undefined) throw error;
  return { ok: false, problem: { code } };
}

interface Asked {
  readonly path: string;
  readonly against: string | undefined;
  readonly opener: Opener;
}

async function check({ path, against, opener }: Asked): Promise<Answer> {
  // what is not sealed is opened at once: what is written from now on is left out
  const { checkable, close } = lookInto(isSealed(path) ? await opener.unseal(path) : path);
  try {
    const { problem, ...left } = await soundAsFarAsKeyed(checkable, opener);
    if (problem) return { ok: false, problem, ...left };
    const { seq, hash } = checkable.head();
    const sound = { ok: true, entries: seq, headHash: hash, ...left };
    if (against === undefined) return sound;
    const other = isSealed(against) ? await opener.unseal(against) : against;
    const held = await holdAgainst(checkable, other, opener);
    return { ...sound, ok: held.oneHistory && held.whole, against: held };
  } finally {
    close();
  }
}

async function holdAgainst(
  { reading }: Checkable,
  path: string,
  opener: Opener,
): Promise<NonNullable<Answer['against']>> {
  const { whole, problems } = await verifyPackage(path);
  if (!problems.some(({ code }) => code === 'not-a-package'))
    return { ...(await againstPackage(reading(), path)), whole };
  const { checkable, close } = lookInto(path);
  try {
    const { problem, ...left } = await soundAsFarAsKeyed(checkable, opener.forgiving());
    return { ...againstRegister(reading(), checkable.reading()), whole: problem === undefined, ...left };
  } finally {
    close();
  }
}

/** Beside `--data` stands the office's own register: the demo's is no evidence. */
function readArguments(args: string[]): {
  path: string;
  against: string | undefined;
  byCode: boolean;
  identity: string | undefined;
} {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        against: { type: 'string' },
        identity: { type: 'string' },
        'recovery-stdin': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new WrongUseError(error instanceof Error ? error.message : String(error));
  }
  const { data, against, identity, 'recovery-stdin': byCode } = parsed.values;
  const [file, ...more] = data === undefined ? parsed.positionals : [];
  const path = data === undefined ? file : registerFile(`${data}/kaunter`);
  if (path === undefined || more.length > 0) throw new WrongUseError('one data folder or one file is needed');
  for (const each of [path, against ?? path, identity ?? path])
    if (!existsSync(each) || !statSync(each).isFile()) throw new WrongUseError(`no such file: ${each}`);
  return { path, against, byCode, identity };
}
