/** Work that a timer began, and nobody waits for. */
import { CannotWrite, isDamage } from '../register/failures';
import type { Counter } from './counter';

type Host = Pick<Counter, 'log' | 'register'>;

/**
 * Does one turn of it, and answers whether it went well.
 *
 * @throws as `metInBackground`
 */
export function inBackground(host: Host, what: string, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    metInBackground(host, what, error);
    return false;
  }
}

/**
 * What such work met. What the register refuses is tried again with the next turn; a damaged page is held against the
 * register, as when a call meets one. Neither ends the app.
 *
 * @throws whatever else it was: a defect of the code's own
 */
export function metInBackground({ log, register }: Host, what: string, error: unknown): void {
  if (error instanceof CannotWrite) {
    log.warn(`${what} waits for the register`, { code: error.code });
    return;
  }
  if (!isDamage(error)) throw error;
  log.error(`${what}: register damaged`, { error });
  register?.distrust([{ code: 'file-damaged' }]);
}
