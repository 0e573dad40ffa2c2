import type { z } from 'zod';
import type { Effect } from '../../domain/settings/office';
import type { Role } from '../../domain/officers/officer';

/** Who stands behind a call: a window of ours and, once signed in, an officer's role. */
export type CallerWindow = 'main' | 'board' | 'print';

/**
 * - `query` reads; it runs on the read connection and changes nothing.
 * - `command` changes the register: dispatch opens one IMMEDIATE transaction around it.
 * - `task` may take long or leave the register (files, printers, other folders); it opens its own writes.
 */
export type CallNature = 'query' | 'command' | 'task';

export interface CallSpec {
  readonly nature: CallNature;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** Expected failures beside the ones dispatch itself gives (`DISPATCH_ERRORS`). Each has its sentence in `words/<feature>/errors.*`. */
  readonly errors: readonly string[];
  /** `anyone` includes nobody signed in: only for the door itself (first run, sign-in, status). */
  readonly who: 'anyone' | readonly Role[];
  readonly windows?: readonly CallerWindow[];
  /** A query that speaks of most features, such as a runbook's steps that cases or mails tick: read again with any. */
  readonly mixed?: boolean;
  /** What the call does to the world; dispatch alone enforces what office, outage or drill forbid. */
  readonly effects: readonly Effect[];
  /**
   * The call needs a supervisor's single-use approval bound to this very input: `always`, or `by-rule` where its feature
   * says so of this input; what is approved by rule is approved by another person than the caller.
   */
  readonly approval?: 'always' | 'by-rule';
  /**
   * A supervisor's call that is also made at a clerk's screen: a supervisor approves this very input there, and it counts
   * as theirs.
   */
  readonly lent?: true;
  /**
   * Two people decide it together, each freshly signed in for this very input (`officers.agree`): always, or where the
   * handler finds that it needs them and answers `two-people-needed`.
   */
  readonly twoPeople?: 'always' | 'as-needed';
  /** A refusal of this call is itself kept in the journal as `<call>.refused`. */
  readonly refusalKept?: boolean;
}

/** Declares one call; keeps the literal types so that handlers and bridge are checked against them. */
export const call = <const S extends CallSpec>(spec: S): S => spec;

export const EVERY_ROLE = ['clerk', 'supervisor', 'administrator'] as const;
export const SUPERVISORS = ['supervisor', 'administrator'] as const;
export const COUNTER_ROLES = ['clerk', 'supervisor'] as const;

/** Failures that dispatch gives for any call, before or around its handler. */
export const DISPATCH_ERRORS = [
  'not-signed-in',
  'secret-must-change',
  'role-forbidden',
  'window-forbidden',
  'input-invalid',
  'approval-needed',
  'approval-wrong',
  'two-people-needed',
  'key-reused',
  'ap-manual-forbidden',
  'issuing-stopped',
  'clock-behind',
  'clock-ahead',
  'register-read-only',
  'register-damaged',
  'disk-full',
  'not-ready',
  'internal',
] as const;

/** One field's complaint: `path` as in the input (`second.0.idNumber`), `code` with words of its own. */
export interface FieldError {
  readonly path: string;
  readonly code: string;
}

export interface CallError {
  readonly code: string;
  readonly fields?: readonly FieldError[];
  /** Numbers and names the sentence needs, e.g. `{number: 'R2-000124'}`. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** For `internal`: stands in the log beside the full story. */
  readonly incident?: string;
}

export type Envelope<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError };
