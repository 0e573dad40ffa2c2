/** Keys kept by the system's key store where there is a real one; otherwise by the file's own rights, and said so. */
import { safeStorage } from 'electron';
import { fileKeeper, type KeyKeeper } from '../security/vault';

const MARK = Buffer.from('os1:');

/** Call it once the app is ready: before, the key store cannot be asked. */
export function keyKeeper(): KeyKeeper {
  if (!safeStorage.isEncryptionAvailable() || isPlainText()) return fileKeeper;
  return {
    kind: 'os',
    protect: (bytes) => Buffer.concat([MARK, safeStorage.encryptString(bytes.toString('base64'))]),
    reveal: (bytes) =>
      bytes.subarray(0, MARK.length).equals(MARK)
        ? Buffer.from(safeStorage.decryptString(bytes.subarray(MARK.length)), 'base64')
        : bytes,
  };
}

/** On a Linux without a key ring Electron would "encrypt" with a password that everybody knows. */
const isPlainText = (): boolean =>
  process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
