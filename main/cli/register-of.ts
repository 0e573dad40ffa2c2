import { existsSync, statSync } from 'node:fs';
import { CannotOpen } from '../register/failures';
import { lookInto } from '../register/look';
import { registerFile } from '../register/register';
import { WrongUseError } from './command';

/** The register of the office in a data folder, to be read beside whoever has it open. Throws {@link WrongUseError}. */
export function registerOf(data: string): ReturnType<typeof lookInto> {
  const path = registerFile(`${data}/kaunter`);
  if (!existsSync(path) || !statSync(path).isFile()) throw new WrongUseError(`no register there: ${path}`);
  try {
    return lookInto(path);
  } catch (error) {
    if (error instanceof CannotOpen) throw new WrongUseError(`${path}: ${error.code}`);
    throw error;
  }
}
