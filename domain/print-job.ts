import { fail, ok, type Result } from './result';

export const PAPER_SIZES = ['A4', 'A5', '80mm'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

export const DOCUMENT_KINDS = [
  'receipt', 'summons', 'application', 'enrolment', 'summary', 'new-number-letter', 'poster', 'test-page',
] as const; // prettier-ignore
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/**
 * `sent` is committed *before* the hand-over, so that a crash leaves `unknown`, never a silent second original.
 * `failed`: the spooler or the archive refused, so nothing can come out; the clerk may start it again.
 * `not-out`: the clerk saw nothing come out; a stuck spooler may still surprise.
 */
export const PRINT_STATES = [
  'queued', 'rendering', 'sent', 'confirmed', 'spoiled', 'unknown', 'not-out', 'failed',
] as const; // prettier-ignore
export type PrintState = (typeof PRINT_STATES)[number];

export const PRINT_EVENTS = [
  'render-started', 'handed-over', 'handover-failed', 'crashed', 'came-out', 'spoiled', 'did-not-come-out',
  'two-came-out',
] as const; // prettier-ignore
export type PrintEvent = (typeof PRINT_EVENTS)[number];

/** What the clerk may say of a paper that may have been printed. The second of two is spoiled by the caller. */
const CLERK_SAYS = {
  'came-out': 'confirmed',
  'two-came-out': 'confirmed',
  spoiled: 'spoiled',
  'did-not-come-out': 'not-out',
} as const;

const NEXT: Record<PrintState, Partial<Record<PrintEvent, PrintState>>> = {
  queued: { 'render-started': 'rendering', crashed: 'queued', 'handover-failed': 'failed' },
  rendering: { 'handed-over': 'sent', 'handover-failed': 'failed', crashed: 'queued' },
  sent: { 'handover-failed': 'failed', crashed: 'unknown', ...CLERK_SAYS },
  unknown: CLERK_SAYS,
  // a printer that was off prints when it is switched on again: the clerk may say so later
  'not-out': { 'came-out': 'confirmed', 'two-came-out': 'confirmed', spoiled: 'spoiled' },
  failed: { 'render-started': 'rendering' },
  // a paper found torn or smeared (F8) after it was confirmed
  confirmed: { spoiled: 'spoiled', 'two-came-out': 'confirmed' },
  spoiled: {},
};

/** The state after an event. `handed-over` is written in the transaction just before the spooler is called. */
export function nextPrintState(
  state: PrintState,
  event: PrintEvent,
): Result<PrintState, { code: 'print-state-wrong'; state: PrintState; event: PrintEvent }> {
  const next = NEXT[state][event];
  return next === undefined ? fail('print-state-wrong', { state, event }) : ok(next);
}

/** Whether a paper of this job exists or may: it uses up its mark for ever. */
export function mayHavePaper(state: PrintState): boolean {
  return state !== 'queued' && state !== 'rendering' && state !== 'failed';
}

/**
 * The mark of the next paper of a document, given its earlier jobs: 0 for the original, n for SALINAN n. At most one
 * paper ever lacks SALINAN, so a job that reached the spooler counts even when nothing was seen to come out.
 * A job that still waits counts too: it will take its own mark.
 */
export function nextCopyNumber(earlier: readonly { state: PrintState; copy: number }[]): number {
  const marks = earlier.filter((job) => job.state !== 'failed').map((job) => job.copy);
  return marks.length === 0 ? 0 : Math.max(...marks) + 1;
}

/** `SALINAN 2`; nothing on an original. */
export function copyMark(n: number): string | undefined {
  return n === 0 ? undefined : `SALINAN ${n}`;
}
