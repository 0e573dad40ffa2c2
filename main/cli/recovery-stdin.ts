/** `--recovery-stdin`: the recovery code as the first line of standard input, so that it stands in no list of processes. */
import { recoveryIdentity } from '../security/recovery-key';
import { WrongUseError, type CommandIo } from './command';
import { inputLines } from './input-lines';

export async function readRecoveryCode(io: CommandIo): Promise<string> {
  for await (const line of inputLines(io.input ?? process.stdin)) if (line.trim() !== '') return line.trim();
  throw new WrongUseError('no recovery code on standard input');
}

/** age's own form of the key that the code makes. */
export const identityOf = async (io: CommandIo): Promise<string> =>
  recoveryIdentity(await readRecoveryCode(io));
