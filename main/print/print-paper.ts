/**
 * One paper's way: made, archived, committed as sent, handed over. Whatever refuses on the way, the paper waits and the
 * receipt stands; only when nobody can know whether the printer has it, the clerk is asked.
 */
import type { Settings } from '../../papers/look/setting';
import type { Counter } from '../call/counter';
import { PDF_ONLY } from '../../domain/papers/print-job';
import {
  HANDING_OVER,
  readFrozen,
  readPaper,
  type FrozenPaper,
  type PaperRow,
} from '../features/papers/rows/papers';
import {
  commitArchived,
  commitMade,
  commitSent,
  commitTaken,
  mendPaper,
  movePaper,
  waitingPaper,
} from '../features/papers/print-steps';
import { crestImage } from '../features/settings/crest';
import type { Register } from '../register/register';
import { CannotArchive, keepPdf, readPdf, type ArchiveTrouble } from '../register/paper-archive';

/** `paper`: this one alone cannot go on. `printer`: nor can any other of the same printer. */
export type Outcome =
  { readonly stop: 'no' } | { readonly stop: 'paper' | 'printer'; readonly trouble: string };

const DONE: Outcome = { stop: 'no' };

/** What the print queue needs of its counter. */
export type PrintHost = Pick<Counter, 'register' | 'folder' | 'devices' | 'events' | 'log'>;

export interface Printing {
  readonly counter: PrintHost;
  readonly register: Register;
  /** Asked before the step that cannot be undone. */
  readonly isStopping: () => boolean;
}

/** Takes a waiting paper as far as it goes. Throws only what the register throws when it cannot be written. */
export async function printPaper(printing: Printing, id: string): Promise<Outcome> {
  const ready = await makeReady(printing, id);
  if (!ready) return DONE;
  if (typeof ready === 'string') return hold(printing, id, ready);
  if (ready.row.printer === PDF_ONLY) return DONE;
  const refusal = await refusalOf(printing, ready.row.printer);
  if (refusal) return hold(printing, id, refusal);
  if (printing.isStopping()) return DONE;
  return handOver(printing, ready);
}

interface Ready {
  readonly row: PaperRow;
  readonly kept: KeptPdf;
  readonly frozen: FrozenPaper;
}

/** What lies in the archive, with its hash. */
interface KeptPdf {
  readonly sha256: string;
  readonly pdf: Uint8Array;
}

/** The paper with its archived PDF, made now unless it was before; its trouble; nothing when it no longer waits. */
async function makeReady(
  printing: Printing,
  id: string,
): Promise<Ready | ArchiveTrouble | 'render-failed' | undefined> {
  const { counter, register } = printing;
  const row = waitingPaper(register.reading(), id);
  if (!row) {
    mendPaper(register, id);
    return undefined;
  }
  const frozen = frozenOf(printing, id);
  if (!frozen) return 'render-failed';
  let kept = await archivedBefore(counter, row);
  if (!kept) {
    // a paper that failed before writes nothing again until it gets further
    if (row.state === 'queued' && !row.trouble) move(printing, id, 'render-started');
    const pdf = await makePdf(printing, frozen, row);
    if (!pdf) return 'render-failed';
    try {
      const sha256 = await keepPdf(counter.folder, pdf, (hash) => commitMade(register, id, hash));
      kept = { pdf, sha256 };
    } catch (error) {
      if (!(error instanceof CannotArchive)) throw error;
      counter.log.warn('paper not archived', { paper: id, code: error.code, error: error.cause });
      return error.code;
    }
  } else if (row.printer !== PDF_ONLY) return { row, kept, frozen };
  const archived = commitArchived(register, id, kept.sha256);
  if (archived) tell(counter, archived);
  return archived && { row: archived, kept, frozen };
}

/** A former try got so far. Bytes that changed since are never handed over: the paper is made anew. */
async function archivedBefore(counter: PrintHost, { id, sha256 }: PaperRow): Promise<KeptPdf | undefined> {
  if (!sha256) return undefined;
  const read = await readPdf(counter.folder, sha256);
  if (read.state === 'good') return { sha256, pdf: read.bytes };
  counter.log.error('archived paper differs', { paper: id, sha256, state: read.state });
  return undefined;
}

/** Why the printer would not take it now; asked before anything is committed as sent. */
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

async function handOver(printing: Printing, { row, kept, frozen }: Ready): Promise<Outcome> {
  const { counter, register } = printing;
  const { id, printer, size } = row;
  if (!commitSent(register, row, kept.sha256)) return DONE;
  tell(counter, { ...row, state: 'sent', trouble: '' });
  try {
    const settings = await settingsOf(printing, frozen, row);
    const job = { pdf: kept.pdf, printer, title: titleOf(row), size, settings };
    const answer = await counter.devices.spooler.handOver(job);
    if (!answer.ok) return hold(printing, id, answer.why);
  } catch (error) {
    counter.log.error('hand-over unclear', { paper: id, error });
    move(printing, id, 'crashed', 'hand-over-unclear');
    return { stop: 'printer', trouble: 'hand-over-unclear' };
  }
  commitTaken(register, id);
  return DONE;
}

/** The paper waits, and says why. Nothing is written when it said the same before. */
function hold(printing: Printing, id: string, trouble: string): Outcome {
  const row = readPaper(printing.register.reading(), id);
  if (row?.state !== 'queued' || row.trouble !== trouble) move(printing, id, 'held', trouble);
  return { stop: trouble === 'render-failed' ? 'paper' : 'printer', trouble };
}

function move(
  { counter, register }: Printing,
  id: string,
  event: 'render-started' | 'held' | 'crashed',
  trouble = '',
): void {
  const row = movePaper(register, id, { event, trouble });
  if (row) tell(counter, row);
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
  printing: Printing,
  frozen: FrozenPaper,
  row: PaperRow,
): Promise<Uint8Array | undefined> {
  const { counter } = printing;
  try {
    return await counter.devices.makePaper(await settingsOf(printing, frozen, row), row.size);
  } catch (error) {
    counter.log.error('paper not made', { paper: row.id, error });
    return undefined;
  }
}

async function settingsOf(
  { register }: Printing,
  { document, drill, mark, again, crest }: FrozenPaper,
  { size }: PaperRow,
): Promise<Settings> {
  // what draws is read when the first paper is made, not while somebody waits at the door
  const { renderSettings } = await import('../../papers/render-document');
  const image = crestImage(register.reading(), crest);
  return renderSettings(document, { size, mark, drill, again: again ?? undefined, crest: image });
}

/** Shows in the spooler's list: what it is and its number, never a name. */
const titleOf = ({ kind, number, copy }: PaperRow): string =>
  [kind, number, copy > 0 ? `SALINAN ${copy}` : ''].filter(Boolean).join(' ');

/** Screens that show papers read them again. */
export function tell(counter: PrintHost, { id, state, trouble }: PaperRow): void {
  const shown = trouble && trouble !== HANDING_OVER ? { trouble } : {};
  counter.events.send({ kind: 'paper', id, state, ...shown });
  counter.events.send({ kind: 'changed', features: ['papers', 'home'] });
}
