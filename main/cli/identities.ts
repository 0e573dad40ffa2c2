/**
 * Secret keys of those to whom something is sealed, as `age-keygen` writes them: a line each, comments behind `#`. From a file,
 * or with `--identity-stdin` from standard input, so that they stand in no list of processes.
 */
import { Decrypter } from 'age-encryption';
import { createReadStream } from 'node:fs';
import { WrongUseError, type CommandIo } from './command';
import { inputLines } from './input-lines';

export interface WhereIdentities {
  readonly file: string | undefined;
  readonly fromStdin: boolean;
}

/** None where none was asked for. Throws {@link WrongUseError} for what holds no identity, and never says what it holds. */
export async function readIdentities({ file, fromStdin }: WhereIdentities, io: CommandIo): Promise<string[]> {
  const fromFile = file === undefined ? [] : await identitiesIn(createReadStream(file), file);
  const typed = fromStdin ? await identitiesIn(io.input ?? process.stdin, 'standard input') : [];
  return [...fromFile, ...typed];
}

async function identitiesIn(input: AsyncIterable<Uint8Array>, where: string): Promise<string[]> {
  const found: string[] = [];
  try {
    for await (const line of inputLines(input)) {
      const text = line.trim();
      if (text === '' || text.startsWith('#')) continue;
      new Decrypter().addIdentity(text);
      found.push(text);
    }
  } catch {
    throw new WrongUseError(`no age identity: ${where}`);
  }
  if (found.length === 0) throw new WrongUseError(`no age identity: ${where}`);
  return found;
}
