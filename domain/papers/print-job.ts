import type { CancellationOriginal } from '../reconciliation/package-format';
import { fail, ok, type Result } from '../result';

/** Everything that is printed. */
export const DOCUMENT_KINDS = [
  'receipt', 'summons', 'application', 'enrolment', 'secret-slips', 'summary', 'new-number-letter', 'missing-letter', 'outage-report', 'poster', 'closed-poster', 'appointment-slip', 'request-slip', 'test-page', 'list', 'cause-book',
] as const; // prettier-ignore
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What printers here take. */
export const PAPER_SIZES = ['A4', 'A5', '80mm'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/**
 * `sent` is committed *before* the hand-over, so that a crash leaves `unknown`, never a silent second original.
 * A paper whose printer or archive refuses stays `queued`, and its trouble is told beside the state.
 * `not-out`: the clerk saw nothing come out; a stuck spooler may still surprise.
 * `withdrawn`: it never went to a printer and never will.
 */
export const PRINT_STATES = [
  'queued', 'rendering', 'sent', 'confirmed', 'spoiled', 'unknown', 'not-out', 'withdrawn',
] as const; // prettier-ignore
export type PrintState = (typeof PRINT_STATES)[number];

/**
 * - `held`: printer or archive refused and nothing can come out of it; the paper waits for another try.
 * - `crashed`: the app ended before it knew what became of the step that it was in.
 * - `fate-lost`: the register is an older copy of itself, so that the paper may have been printed after it was made.
 * - `kept-as-file`: no printer is meant to have it, the archived file is the paper.
 * - `withdrawn`: what it says no longer holds (its receipt was cancelled) and it never went to a printer.
 * - the last four are the clerk's word.
 */
export const PRINT_EVENTS = [
  'render-started', 'handed-over', 'held', 'crashed', 'fate-lost', 'kept-as-file', 'withdrawn',
  'came-out', 'spoiled', 'did-not-come-out', 'two-came-out',
] as const; // prettier-ignore
export type PrintEvent = (typeof PRINT_EVENTS)[number];

/** What the clerk may say of a paper that may have been printed. The second of two is counted by the caller. */
const CLERK_SAYS = {
  'came-out': 'confirmed',
  'two-came-out': 'confirmed',
  spoiled: 'spoiled',
  'did-not-come-out': 'not-out',
} as const;

const NEXT: Record<PrintState, Partial<Record<PrintEvent, PrintState>>> = {
  queued: {
    'render-started': 'rendering',
    held: 'queued',
    crashed: 'queued',
    'fate-lost': 'unknown',
    withdrawn: 'withdrawn',
  },
  rendering: {
    'handed-over': 'sent',
    'kept-as-file': 'confirmed',
    held: 'queued',
    crashed: 'queued',
    'fate-lost': 'unknown',
    withdrawn: 'withdrawn',
  },
  // held: only while the spooler is known to have refused it, which the caller knows
  sent: { held: 'queued', crashed: 'unknown', 'fate-lost': 'unknown', ...CLERK_SAYS },
  unknown: CLERK_SAYS,
  // a printer that was off prints when it is switched on again: the clerk may say so later
  'not-out': { 'came-out': 'confirmed', 'two-came-out': 'confirmed', spoiled: 'spoiled' },
  // a paper found torn or smeared (F8) after it was confirmed
  confirmed: { spoiled: 'spoiled', 'two-came-out': 'confirmed' },
  spoiled: {},
  withdrawn: {},
};

/** The state after an event. `handed-over` is written in the transaction just before the spooler is called. */
export function nextPrintState(
  state: PrintState,
  event: PrintEvent,
): Result<PrintState, { code: 'print-state-wrong'; state: PrintState; event: PrintEvent }> {
  const next = NEXT[state][event];
  return next === undefined ? fail('print-state-wrong', { state, event }) : ok(next);
}

/** A printer of this name keeps the paper as a file only. */
export const PDF_ONLY = 'pdf';

/** Kept as a file, and never printed. */
export const isKeptAsFile = ({ state, printer }: { state: PrintState; printer: string }): boolean =>
  state === 'confirmed' && printer === PDF_ONLY;

/** Whether the paper has not gone to a printer yet, and will. */
export const waitsForPrinter = (state: PrintState): boolean => state === 'queued' || state === 'rendering';

/** Whether a paper of this job exists or may, whatever the clerk saw: what a spooler took can come out later. */
export const mayHavePaper = (state: PrintState): boolean => !waitsForPrinter(state) && state !== 'withdrawn';

/**
 * What the app's own events say against a claim about a cancelled receipt's original, by its papers. Nothing that went
 * to a printer counts as unprinted: it is not returned until it lies there. A pre-printed form is filled in by hand, so
 * that the papers here say nothing of it.
 */
export function originalProblem(
  claim: CancellationOriginal,
  papers: readonly { copy: number; state: PrintState }[],
  onForm: boolean,
): 'original-was-printed' | 'original-never-printed' | 'original-not-out' | undefined {
  const original = papers.find(({ copy }) => copy === 0);
  const handed = papers.some(({ state }) => mayHavePaper(state));
  if (claim === 'unprinted') return handed ? 'original-was-printed' : undefined;
  if (onForm) return undefined;
  if (!handed) return 'original-never-printed';
  return claim === 'surrendered' && original?.state === 'not-out' ? 'original-not-out' : undefined;
}

/** Whether an answer of the clerk denies that the original of a cancelled receipt was handed back. */
export const deniesReturn = (event: PrintEvent, copy: number, claim: CancellationOriginal | null): boolean =>
  event === 'did-not-come-out' && copy === 0 && claim === 'surrendered';

/** Whether the clerk has not yet said what came out. */
export function isUnanswered(state: PrintState): boolean {
  return state === 'sent' || state === 'unknown';
}

/**
 * The mark of the next paper of a document, given its earlier jobs: 0 for the original, n for SALINAN n. At most one
 * paper ever lacks SALINAN, so a job that reached the spooler counts even when nothing was seen to come out, and so
 * does one that still waits: it will take its own mark.
 */
export function nextCopyNumber(earlier: readonly { copy: number }[]): number {
  return earlier.reduce((next, job) => Math.max(next, job.copy + 1), 0);
}
