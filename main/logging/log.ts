/** The log: what happened inside, for the ICT officer. Names, ICs and secrets never come here: callers pass codes and ids. */
import electronLog from 'electron-log/node';
import { join } from 'node:path';

type More = Record<string, unknown>;

export interface Log {
  info(what: string, more?: More): void;
  warn(what: string, more?: More): void;
  error(what: string, more?: More): void;
}

export const logFile = (folder: string): string => join(folder, 'logs', 'siaga.log');

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** A log file in the counter's folder, turned over at 5 MB. A full disk must not stop the counter: failures to log are dropped. */
export function fileLog(folder: string): Log {
  const log = electronLog.create({ logId: folder });
  log.transports.console.level = false;
  log.transports.file.resolvePathFn = () => logFile(folder);
  log.transports.file.maxSize = FIVE_MEGABYTES;
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (what: string, more: More = {}) => {
      try {
        log[level](what, JSON.stringify(more, plainError));
      } catch {
        // nowhere left to say it
      }
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

/**
 * An error's kind and places; its message only where it is SQLite's or the system's own, which hold no people: a mail
 * client's errors bear a code too, and speak of recipients.
 */
const plainError = (_key: string, value: unknown): unknown => {
  if (!(value instanceof Error)) return value;
  const frames = (value.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const coded = 'code' in value ? String(value.code) : undefined;
  return {
    name: value.name,
    code: coded,
    message:
      coded !== undefined && (coded.startsWith('SQLITE_') || 'syscall' in value) ? value.message : undefined,
    frames: frames.slice(0, 8),
  };
};
