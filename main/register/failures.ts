/** Why a register cannot be opened, or a write did not happen. */
import { sqliteCode } from './sqlite';

export type OpenFailure =
  | 'register-newer'
  | 'register-foreign'
  | 'register-damaged'
  | 'register-unreadable'
  | 'register-on-network'
  | 'register-in-synced-folder'
  | 'register-is-drill'
  | 'register-not-drill'
  | 'register-empty'
  /** None lies here, and what one leaves behind does. */
  | 'register-lost';

export class CannotOpen extends Error {
  constructor(
    readonly code: OpenFailure,
    override readonly cause?: unknown,
  ) {
    super(code);
  }
}

/** Why a write was not even begun, or what became of it. */
export type WriteFailure =
  'clock-behind' | 'clock-jumped' | 'clock-ahead' | 'register-read-only' | 'disk-full' | 'commit-unknown';

export class CannotWrite extends Error {
  constructor(
    readonly code: WriteFailure,
    override readonly cause?: unknown,
  ) {
    super(code);
  }
}

/** Whether SQLite says that the file, or its folder, can only be read. */
export const isReadOnly = (error: unknown): boolean =>
  sqliteCode(error)?.startsWith('SQLITE_READONLY') ?? false;

/** Whether SQLite says that what lies in the file is no sound database: zeroed pages, a part of something else. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error) ?? '';
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}

/** What went wrong while opening, as the counter speaks of it. */
export function asCannotOpen(error: unknown): CannotOpen {
  if (error instanceof CannotOpen) return error;
  return new CannotOpen(isDamage(error) ? 'register-damaged' : 'register-unreadable', error);
}

/** The same for a write; what is nobody's failure but the code's own stays as it was thrown. */
export function asCannotWrite(error: unknown): unknown {
  const code = sqliteCode(error) ?? '';
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR_WRITE'))
    return new CannotWrite('disk-full', error);
  return isReadOnly(error) ? new CannotWrite('register-read-only', error) : error;
}
