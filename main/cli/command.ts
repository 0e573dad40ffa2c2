import type { OpenApp } from './driven-app';

/** Where a command's answer goes: JSON (or plain text, for words) on `out`, all else on `err`. */
export interface CommandIo {
  out(text: string): void;
  err(text: string): void;
  /** Where questions and codes come from; standard input unless told. */
  readonly input?: AsyncIterable<Uint8Array>;
  /** The real app; only there when the command runs inside it. */
  readonly openApp?: OpenApp;
}

/** 0 good, 1 the answer is no, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command with what follows its name. @throws WrongUseError */
export type Command = (args: string[], io: CommandIo) => ExitCode | Promise<ExitCode>;

/** Told on standard error, with exit code 2. */
export class WrongUseError extends Error {}
