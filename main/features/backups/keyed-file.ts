/** A register's file and the key of its rows, as they are handed to the thread of long work, which opens no vault. */
import type { Register } from '../../register/register';
import { registerFile } from '../../register/register';
import { need } from '../../../domain/need';

export interface KeyedFile {
  readonly registerFile: string;
  /** 32 bytes, hex. */
  readonly rowKey: string;
}

/** Of a register that is written to: without its key it is only looked at. */
export const keyedFile = ({ folder, rowKey }: Register): KeyedFile => ({
  registerFile: registerFile(folder),
  rowKey: need(rowKey, 'row key').hex,
});
