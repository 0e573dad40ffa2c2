/**
 * One paper's way: made, archived, committed as sent, handed over. Whatever refuses on the way, the paper waits and the
 * receipt stands; only when nobody can know whether the printer has it, the clerk is asked.
 */
import { renderDocument } from '../../papers/render-document';
import type { Counter } from '../counter';
import { PDF_ONLY } from '../devices';
import {
  HANDING_OVER,
  noteArchived,
  noteTaken,
  readFrozen,
  readPaper,
  stepPaper,
  type FrozenPaper,
  type PaperRow,
  type PaperStep,
} from '../features/papers/store';
import type { Register } from '../register/register';
import type { ReadTx, WriteTx } from '../register/transaction';
import { archiveFile, CannotArchive, keepPdf, readPdf } from './archive';

/** `paper`: this one alone cannot go on. `printer`: nor can any other of the same printer. */
export type Outcome =
  { readonly stop: 'no' } | { readonly stop: 'paper' | 'printer'; readonly trouble: string };

const DONE: Outcome = { stop: 'no' };

export interface Printing {
  readonly counter: Counter;
  readonly register: Register;
  /** Asked before each step that cannot be undone. */
  readonly isStopping: () => boolean;
}

/** Takes a waiting paper as far as it goes. Throws only what the register throws when it cannot write. */
export async function printPaper(printing: Printing, id: string): Promise<Outcome> {
  const ready = await makeReady(printing, id);
  if (typeof ready === 'string' || !ready) return ready ? hold(printing, id, ready) : DONE;
  if (ready.row.printer === PDF_ONLY) return DONE;
  const refusal = await refusalOf(printing, ready.row.printer);
  if (refusal) return hold(printing, id, refusal);
  if (printing.isStopping()) return DONE;
  return handOver(printing, ready);
}

interface Ready {
  readonly row: PaperRow;
  readonly sha256: string;
  readonly frozen: FrozenPaper;
}

type Trouble = 'render-failed' | 'archive-disk-full' | 'archive-unwritable';

/** The paper with its archived PDF, made now unless that was done before; its trouble; nothing when it no longer waits. */
async function makeReady(printing: Printing, id: string): Promise<Ready | Trouble | undefined> {
  const { counter, register } = printing;
  const row = waiting(register.reading(), id);
  if (!row) return undefined;
  const frozen = frozenOf(printing, id);
  if (!frozen) return 'render-failed';
  if (row.sha256 && (await readPdf(counter.folder, row.sha256)).state === 'good') {
    return row.printer === PDF_ONLY
      ? keepAsFile(printing, row, row.sha256, frozen)
      : { row, sha256: row.sha256, frozen };
  }
  // a paper that failed before writes nothing again until it gets further
  if (row.state === 'queued' && !row.trouble)
    step(printing, id, { event: 'render-started', officer: 'system' });
  const pdf = await makePdf(printing, frozen, row);
  if (!pdf) return 'render-failed';
  try {
    return keepAsFile(printing, row, await keepPdf(counter.folder, pdf), frozen);
  } catch (error) {
    if (!(error instanceof CannotArchive)) throw error;
    counter.log.warn('paper not archived', { paper: id, code: error.code, error: error.cause });
    return error.code;
  }
}

/** Commits that the PDF lies in the archive; where no printer is meant to have it, that is the paper itself. */
function keepAsFile(
  { counter, register }: Printing,
  row: PaperRow,
  sha256: string,
  frozen: FrozenPaper,
): Ready | undefined {
  const kept = register.write({ actor: 'system' }, (tx) => {
    const now = startedIn(tx, row.id);
    if (!now) return undefined;
    if (now.sha256 !== sha256) noteArchived(tx, now, sha256);
    if (now.printer === PDF_ONLY) stepPaper(tx, row.id, { event: 'kept-as-file', officer: 'system' });
    return readPaper(tx, row.id);
  });
  if (kept) tell(counter, kept);
  return kept && { row: kept, sha256, frozen };
}

/** Why the printer would not take it now, asked before anything is committed as sent. */
async function refusalOf({ counter }: Printing, printer: string): Promise<string | undefined> {
  try {
    const seen = (await counter.devices.spooler.list()).find(({ name }) => name === printer);
    if (!seen || seen.state === 'gone') return 'printer-gone';
    return seen.state === 'disabled' ? 'printer-disabled' : undefined;
  } catch (error) {
    counter.log.warn('spooler silent', { error });
    return 'spooler-silent';
  }
}

async function handOver(printing: Printing, { row, sha256, frozen }: Ready): Promise<Outcome> {
  const { counter, register } = printing;
  const file = archiveFile(counter.folder, sha256);
  const html = () => markupOf(frozen, row);
  // Committed first: from here on a crash leaves a paper of unknown fate, never one that is printed again by itself.
  const sent = register.write(
    { actor: 'system' },
    (tx) => {
      const now = startedIn(tx, row.id);
      // sent elsewhere, or made anew, while the printer was asked: the next look takes it from there
      if (now?.printer !== row.printer || now.sha256 !== sha256) return false;
      return stepPaper(tx, row.id, { event: 'handed-over', officer: 'system', trouble: HANDING_OVER }).ok;
    },
    (tx) => readPaper(tx, row.id)?.trouble === HANDING_OVER || undefined,
  );
  if (!sent) return DONE;
  tell(counter, { ...row, state: 'sent', trouble: '' });
  try {
    const { printer, size } = row;
    const answer = await counter.devices.spooler.handOver({ file, printer, title: titleOf(row), size, html });
    if (!answer.ok) return hold(printing, row.id, answer.why);
  } catch (error) {
    counter.log.error('hand-over unclear', { paper: row.id, error });
    step(printing, row.id, { event: 'crashed', officer: 'system', trouble: 'hand-over-unclear' });
    return { stop: 'printer', trouble: 'hand-over-unclear' };
  }
  register.write({ actor: 'system' }, (tx) => noteTaken(tx, row.id));
  return DONE;
}

/** The paper waits, and says why. Nothing is written when it said the same before. */
function hold(printing: Printing, id: string, trouble: string): Outcome {
  const row = readPaper(printing.register.reading(), id);
  const known = row?.state === 'queued' && row.trouble === trouble;
  if (!known) step(printing, id, { event: 'held', officer: 'system', trouble });
  return { stop: trouble === 'render-failed' ? 'paper' : 'printer', trouble };
}

/** A step that may find the paper somewhere else already: the clerk answered, or its receipt was cancelled. */
function step({ counter, register }: Printing, id: string, what: PaperStep): void {
  const result = register.write({ actor: 'system' }, (tx) => stepPaper(tx, id, what));
  if (result.ok) tell(counter, result.value);
}

const waiting = (tx: ReadTx, id: string): PaperRow | undefined => {
  const row = readPaper(tx, id);
  return row?.state === 'queued' || row?.state === 'rendering' ? row : undefined;
};

/** The paper in `rendering`, which a further try skipped so far; nothing when it no longer waits. */
function startedIn(tx: WriteTx, id: string): PaperRow | undefined {
  const row = waiting(tx, id);
  if (row?.state === 'queued') stepPaper(tx, id, { event: 'render-started', officer: 'system' });
  return row && readPaper(tx, id);
}

function frozenOf({ counter, register }: Printing, id: string): FrozenPaper | undefined {
  try {
    return readFrozen(register.reading(), id);
  } catch (error) {
    counter.log.error('paper unreadable', { paper: id, error });
    return undefined;
  }
}

async function makePdf(
  { counter }: Printing,
  frozen: FrozenPaper,
  row: PaperRow,
): Promise<Uint8Array | undefined> {
  try {
    return await counter.devices.makePaper(markupOf(frozen, row), row.size);
  } catch (error) {
    counter.log.error('paper not made', { paper: row.id, error });
    return undefined;
  }
}

const markupOf = ({ document, drill, mark }: FrozenPaper, { size }: PaperRow): string =>
  renderDocument(document, { size, mark, drill });

/** Shows in the spooler's list: what it is and its number, never a name. */
const titleOf = ({ kind, number, copy }: PaperRow): string =>
  [kind, number, copy > 0 ? `SALINAN ${copy}` : ''].filter(Boolean).join(' ');

/** Screens that show papers read them again. */
export function tell(counter: Counter, { id, state, trouble }: PaperRow): void {
  counter.events.send({
    kind: 'paper',
    id,
    state,
    ...(trouble && trouble !== HANDING_OVER ? { trouble } : {}),
  });
  counter.events.send({ kind: 'changed', features: ['papers', 'home'] });
}
