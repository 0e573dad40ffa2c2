import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Lower-case hex SHA-256 of a text's UTF-8 bytes, or of bytes. In one call: twice as fast as a hash object for a line. */
export const sha256Hex = (data: string | Uint8Array): string => hash('sha256', data, 'hex');

const CHUNK = 1024 * 1024;

/** The same of a file of any size, a megabyte at a time; `goOn` is told after each. Throws the file system's error. */
export function sha256OfFile(path: string, goOn: () => void = () => undefined): string {
  const sum = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK);
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const read = readSync(file, chunk, 0, CHUNK, null);
      if (read === 0) return sum.digest('hex');
      sum.update(chunk.subarray(0, read));
      goOn();
    }
  } finally {
    closeSync(file);
  }
}
