import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCivilDate, toLocalText, type CivilDate } from '../../domain/time/civil-time';
import { words } from '../../words/words';
import { readDecisionsIn, type Decision } from '../features/officers/rows/decisions';
import { readOfficers } from '../features/officers/rows/officers';
import { daySpan } from '../register/day-span';
import { CannotOpen } from '../register/failures';
import { lookInto } from '../register/look';
import { registerFile } from '../register/register';
import { CannotUnseal, isSealed } from '../register/sealed-file';
import type { ReadTx } from '../register/transaction';
import { WrongUseError, type Command } from './command';
import { Opener } from './opener';
import { identityOf } from './recovery-stdin';

/**
 * `decisions --data DIR`, or a register's or backup's FILE: what two people decided together, or one alone, as one line of
 * JSON, or with `--text` a line of Malay each; of one `--day`, or of all. 1 where somebody decided alone and nobody has
 * countersigned. It says what stands there: whether that was altered, `check-register` says.
 */
export const decisions: Command = async (args, io) => {
  const { path, day, asText, byCode } = readArguments(args);
  const scratch = mkdtempSync(join(tmpdir(), 'siaga-decisions-'));
  try {
    const opener = new Opener(scratch, byCode ? await identityOf(io) : undefined, []);
    const { checkable, close } = lookInto(isSealed(path) ? await opener.unseal(path) : path);
    try {
      const made = toldOf(checkable.reading(), day);
      if (asText) for (const each of made) io.out(`${lineOf(each)}\n`);
      else io.out(`${JSON.stringify({ day: day ?? null, decisions: made })}\n`);
      return made.some(({ standing }) => standing === 'alone') ? 1 : 0;
    } finally {
      close();
    }
  } catch (error) {
    if (error instanceof CannotOpen || error instanceof CannotUnseal)
      throw new WrongUseError(`${path}: ${error.code}`);
    throw error;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

/** Of an officer whom a restored register does not know its id is all that can be told. */
interface Person {
  readonly code: string;
  readonly name: string;
}

interface Told {
  /** The entry in the journal. */
  readonly seq: number;
  /** Local. */
  readonly at: string;
  readonly call: string;
  readonly reason: string;
  readonly standing: 'together' | 'alone' | 'countersigned';
  readonly first: Person;
  readonly second: Person | null;
  readonly countersigned: Person | null;
}

function toldOf(tx: ReadTx, day: CivilDate | undefined): Told[] {
  const known = new Map(readOfficers(tx).map(({ id, code, name }) => [id, { code, name }]));
  const person = (id: string | null): Person | null =>
    id === null ? null : (known.get(id) ?? { code: id, name: '' });
  const span = day === undefined ? ([0, Number.MAX_SAFE_INTEGER] as const) : daySpan(tx, day);
  return readDecisionsIn(tx, ...span).map(({ at, first, second, countersigned, ...rest }) => ({
    ...rest,
    at: toLocalText(at),
    standing: standingOf({ second, countersigned }),
    first: person(first) ?? { code: first, name: '' },
    second: person(second),
    countersigned: person(countersigned),
  }));
}

function standingOf({ second, countersigned }: Pick<Decision, 'second' | 'countersigned'>): Told['standing'] {
  if (second !== null) return 'together';
  return countersigned === null ? 'alone' : 'countersigned';
}

/** In the words of the screen's own list. */
function lineOf({ at, call, reason, standing, first, second, countersigned }: Told): string {
  const say = words.ms.officers.decisions;
  const sentence = { together: say.by, alone: say.alone, countersigned: say.signedBy }[standing];
  const named = ({ code, name }: Person): string => (name === '' ? code : `${name} (${code})`);
  const other = second ?? countersigned;
  const who = sentence
    .replace('{{first}}', () => named(first))
    .replace('{{second}}', () => (other ? named(other) : ''));
  const what = (say.calls as Readonly<Record<string, string>>)[call.replace('.', '-')] ?? call;
  return `${at.slice(0, 16).replace('T', ' ')}  ${what}: ${reason}. ${who}.`;
}

/** Beside `--data` stands the office's own register: what was decided in the demo is no evidence. */
function readArguments(args: string[]) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        day: { type: 'string' },
        text: { type: 'boolean', default: false },
        'recovery-stdin': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new WrongUseError(error instanceof Error ? error.message : String(error));
  }
  const { data, day, text: asText, 'recovery-stdin': byCode } = parsed.values;
  const [file, ...more] = data === undefined ? parsed.positionals : [registerFile(`${data}/kaunter`)];
  if (file === undefined || more.length > 0 || (data !== undefined && parsed.positionals.length > 0))
    throw new WrongUseError('one data folder or one file is needed');
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new WrongUseError(`no such file: ${file}`);
  return { path: file, day: day === undefined ? undefined : civilDay(day), asText, byCode };
}

function civilDay(text: string): CivilDate {
  const day = parseCivilDate(text);
  if (!day.ok) throw new WrongUseError(`--day is not such as 2026-11-22: ${text}`);
  return day.value;
}
