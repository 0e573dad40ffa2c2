import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { features, registeredBlocks } from '../features/features';
import { CounterClock, pcTime } from '../register/clock';
import { CannotOpen, CannotWrite } from '../register/failures';
import { takeLock } from '../register/lock';
import { rebuild } from '../register/projection';
import { Register, registerFile } from '../register/register';
import { fileKeeper, Vault } from '../security/vault';
import { WrongUseError, type Command, type CommandIo } from './command';

/**
 * `rebuild --data DIR`: makes the working tables of the office's register anew from its official rows, as one line of
 * JSON with how many were wrong in each table; 1 where the app is open with it, or the register cannot be written.
 */
export const rebuildProjections: Command = (args, io) => {
  const folder = folderOf(args);
  const lock = takeLock(folder);
  if (!lock) return refuse(io, 'register-in-use');
  try {
    const wrong = rebuildIn(folder);
    io.out(`${JSON.stringify({ ok: true, wrong })}\n`);
    return 0;
  } catch (error) {
    if (error instanceof CannotOpen || error instanceof CannotWrite) return refuse(io, error.code);
    throw error;
  } finally {
    lock.release();
  }
};

function rebuildIn(folder: string): Record<string, number> {
  const clock = new CounterClock(pcTime);
  const rowKey = new Vault(folder, fileKeeper).rowKey();
  const register = Register.open({ folder, clock, rowKey, blocks: registeredBlocks });
  try {
    // eslint-disable-next-line no-restricted-syntax -- no window is open: this command is the whole of what happens
    return register.write({ actor: 'system', whateverTheClock: true }, (tx) => {
      const wrong = rebuild(
        tx,
        features.flatMap((feature) => feature.projections ?? []),
      );
      tx.journal('register.rebuilt', { wrong });
      return wrong;
    });
  } finally {
    register.close();
  }
}

function refuse(io: CommandIo, code: string): 1 {
  io.out(`${JSON.stringify({ ok: false, problem: { code } })}\n`);
  return 1;
}

function folderOf(args: string[]): string {
  let data;
  try {
    ({ data } = parseArgs({ args, options: { data: { type: 'string' } } }).values);
  } catch (error) {
    throw new WrongUseError(error instanceof Error ? error.message : String(error));
  }
  if (data === undefined) throw new WrongUseError('a data folder is needed');
  const folder = `${data}/kaunter`;
  if (!existsSync(registerFile(folder))) throw new WrongUseError(`no register in ${folder}`);
  return folder;
}
