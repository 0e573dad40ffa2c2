/** Papers: what was asked of a printer, frozen at issue, and everything that became of it. */
import type { Instant } from '../../../../domain/time/civil-time';
import type { PaperStanding } from '../../../../domain/papers/paper-life';
import { nextPrintState, type PrintEvent, type PrintState } from '../../../../domain/papers/print-job';
import { fail, ok, type Result } from '../../../../domain/result';
import { paperDocument, type PaperDocument, type PaperKind } from '../../../../papers/paper-document';
import type { PaperMark, PrintedAgain } from '../../../../papers/look/paper-view';
import type { Paper } from '../../../../preload/contract/values';
import { insert, keep } from '../../../register/insert';
import type { JournalData, ReadTx, WriteTx } from '../../../register/transaction';
import { paperCells, type PaperOfEvent } from './paper-cells';
import { readPaperStanding } from './paper-states';
import { storedJson } from '../../../register/stored-json';
import { newId } from '../../../register/new-id';

/** All that a paper is made of, as it stood when it was asked for; kept as JSON and never changed. */
export interface FrozenPaper {
  readonly document: PaperDocument;
  readonly drill: boolean;
  readonly mark: PaperMark;
  /** Null of an original. */
  readonly again: PrintedAgain | null;
  /** SHA-256 of the office's crest on that day. */
  readonly crest: string | null;
}

export interface NewPaper {
  /** Of the receipt, case, …; one document has at most one paper with copy 0. */
  readonly documentId: string;
  /** The receipt's or case's number, never a name; empty when the document has none. */
  readonly number: string;
  readonly size: Paper['size'];
  /** 0 the original, n for SALINAN n. */
  readonly copy: number;
  readonly document: PaperDocument;
  /** A queue of the operating system, or `PDF_ONLY`. */
  readonly printer: string;
  readonly officer: string;
  /** Why it is printed again; empty for an original. */
  readonly reason: string;
  /** When left out: original or SALINAN by `copy`. */
  readonly mark?: PaperMark;
}

/** While the spooler is being asked nobody knows yet; a crash in it leaves `unknown`. */
export const HANDING_OVER = 'handing-over';

export interface PaperRow extends PaperStanding {
  readonly id: string;
  readonly kind: PaperKind;
  readonly documentId: string;
  readonly number: string;
  readonly size: Paper['size'];
  readonly copy: number;
  readonly queuedAt: Instant;
  /** 1 where a corrected document stands in the place of its own. */
  readonly superseded: 0 | 1;
}

/** Of the document of `papers` as `p`. */
const SUPERSEDED = 'EXISTS (SELECT 1 FROM summonses n WHERE n.replaces = p.document_id) AS superseded';

/** As `paper_states` tells them: good enough to show, and to find what may wait. */
export const PAPER_COLUMNS = `p.id, p.kind, p.document_id AS documentId, p.number, p.size, p.copy, s.state, s.trouble, s.extra,
  s.printer, p.queued_at AS queuedAt, s.sha256, ${SUPERSEDED}`;
export const PAPER_ROWS = `SELECT ${PAPER_COLUMNS} FROM papers p JOIN paper_states s ON s.paper = p.id`;

export interface StoredPaper extends Omit<NewPaper, 'document' | 'mark'> {
  readonly kind: PaperKind;
  /** {@link FrozenPaper} as JSON. */
  readonly frozen: string;
}

/** Writes a paper that waits to be printed, with its first event. Throws for a second original of a document. */
export function insertPaper(tx: WriteTx, paper: StoredPaper): Paper {
  const id = newId();
  const { kind, copy, number, printer, officer, size } = paper;
  insert(tx, 'papers', {
    id,
    kind,
    document_id: paper.documentId,
    number,
    size,
    copy,
    frozen: paper.frozen,
    printer,
    reason: paper.reason,
    queued_at: tx.at,
    officer,
  });
  insert(tx, 'paper_states', { paper: id, state: 'queued', sha256: null, printer });
  const facts = { paper: id, kind, copy, ...(number ? { number } : {}) };
  const event = { paper: id, state: 'queued', officer, printer } as const;
  insertEvent(tx, { ...paper, id }, event, 'papers.queued', facts);
  return {
    id,
    kind,
    number,
    size,
    copy,
    state: 'queued',
    superseded: false,
    extra: 0,
    printer,
    queuedAt: tx.at,
  };
}

export interface PaperStep {
  readonly event: PrintEvent;
  /** An officer's id, or `system`. */
  readonly officer: string;
  readonly trouble?: string;
  /** Another printer from now on. */
  readonly printer?: string;
}

const JOURNAL_KINDS: Record<PrintEvent, string> = {
  'render-started': 'papers.rendering',
  'handed-over': 'papers.sent',
  held: 'papers.held',
  crashed: 'papers.interrupted',
  'kept-as-file': 'papers.kept',
  'fate-lost': 'papers.interrupted',
  withdrawn: 'papers.withdrawn',
  'came-out': 'papers.answered',
  spoiled: 'papers.answered',
  'did-not-come-out': 'papers.answered',
  'two-came-out': 'papers.answered',
};

/** Takes one paper a step on: the domain decides, event, projection and journal are written together. */
export function stepPaper(
  tx: WriteTx,
  id: string,
  step: PaperStep,
): Result<PaperRow, { code: 'paper-unknown' | 'print-state-wrong' }> {
  const row = readPaper(tx, id);
  if (!row) return fail('paper-unknown');
  const next = nextPrintState(row.state, step.event);
  if (!next.ok) return fail('print-state-wrong');
  // what the spooler has taken can only be told by the clerk, never taken back
  if (step.event === 'held' && row.state === 'sent' && row.trouble !== HANDING_OVER)
    return fail('print-state-wrong');
  const after: PaperRow = {
    ...row,
    state: next.value,
    trouble: step.trouble ?? '',
    printer: step.printer ?? row.printer,
    extra: row.extra + (step.event === 'two-came-out' ? 1 : 0),
  };
  const kind = JOURNAL_KINDS[step.event];
  insertEvent(tx, row, { ...after, paper: id, officer: step.officer }, kind, {
    paper: id,
    state: after.state,
    ...(kind === 'papers.answered' ? { answer: step.event } : {}),
    ...(after.trouble ? { trouble: after.trouble } : {}),
  });
  project(tx, after);
  return ok(after);
}

/** The PDF lies in the archive, flushed, under this hash. */
export function noteArchived(tx: WriteTx, row: PaperRow, sha256: string): void {
  const event = {
    paper: row.id,
    state: 'archived',
    officer: 'system',
    printer: row.printer,
    sha256,
  } as const;
  insertEvent(tx, row, event, 'papers.archived', { paper: row.id, sha256 });
  project(tx, { ...row, sha256 });
}

/** The spooler said that it has the paper; from here on only the clerk knows more. */
export function noteTaken(tx: WriteTx, id: string): PaperRow | undefined {
  const row = readPaper(tx, id);
  if (row?.state !== 'sent' || row.trouble !== HANDING_OVER) return undefined;
  const after = { ...row, trouble: '' };
  insertEvent(tx, row, { ...after, paper: id, officer: 'system' }, 'papers.taken', { paper: id });
  project(tx, after);
  return after;
}

/** Another printer than the one it waits for: the old one is gone, or the office chose anew. */
export function sendElsewhere(tx: WriteTx, row: PaperRow, printer: string, officer: string): PaperRow {
  const after = { ...row, printer, trouble: '' };
  insertEvent(tx, row, { ...after, paper: row.id, officer }, 'papers.sent-elsewhere', { paper: row.id });
  project(tx, after);
  return after;
}

const FROZEN = `p.id, p.kind, p.document_id AS documentId, p.number, p.size, p.copy, p.queued_at AS queuedAt, ${SUPERSEDED} FROM papers p`;

type FrozenRow = Omit<PaperRow, keyof PaperStanding>;

/** As its events tell it, whatever the list of waiting papers says. */
const asFolded = (tx: ReadTx, row: FrozenRow): PaperRow => ({ ...row, ...readPaperStanding(tx, row.id) });

export function readPaper(tx: ReadTx, id: string): PaperRow | undefined {
  const row = tx.get<FrozenRow>(`SELECT ${FROZEN} WHERE p.id = ?`, id);
  return row && asFolded(tx, row);
}

/** Every paper of a document, the original first. */
export const readPapersOf = (tx: ReadTx, documentId: string): PaperRow[] =>
  tx
    .all<FrozenRow>(`SELECT ${FROZEN} WHERE p.document_id = ? ORDER BY p.kind, p.copy`, documentId)
    .map((row) => asFolded(tx, row));

/** When the clerk said that it came out, or the archived file became the paper. */
export const readConfirmed = (
  tx: ReadTx,
  id: string,
): { at: Instant; officer: string; entry: number } | undefined =>
  tx.get(
    "SELECT at, officer, seq AS entry FROM paper_events WHERE paper = ? AND state = 'confirmed' ORDER BY id LIMIT 1",
    id,
  );

/** The frozen data of a paper, checked again on the way out. Throws when it is not what this app knows. */
export function readFrozen(tx: ReadTx, id: string): FrozenPaper {
  const row = tx.get<{ frozen: string }>('SELECT frozen FROM papers WHERE id = ?', id);
  if (!row) throw new Error('paper unknown');
  const frozen = storedJson(row.frozen) as FrozenPaper;
  return { ...frozen, document: paperDocument.parse(frozen.document) };
}

export function toPaper(row: PaperRow): Paper {
  const { documentId: _documentId, sha256, trouble, superseded, ...rest } = row;
  return {
    ...rest,
    superseded: superseded === 1,
    ...(sha256 ? { sha256 } : {}),
    ...(trouble && trouble !== HANDING_OVER ? { trouble } : {}),
  };
}

interface NewEvent {
  readonly paper: string;
  readonly state: PrintState | 'archived';
  readonly officer: string;
  readonly printer: string;
  readonly sha256?: string | null;
  readonly extra?: number;
  readonly trouble?: string;
}

/** Adds the event with its entry, which tells of it in `facts` and makes the package's row. */
function insertEvent(tx: WriteTx, of: PaperOfEvent, event: NewEvent, kind: string, facts: JournalData): void {
  const { paper, state, officer, printer, extra, trouble } = event;
  const sha256 = state === 'archived' ? (event.sha256 ?? null) : null;
  const cells = paperCells(of, { state, sha256, at: tx.at });
  const { seq } = tx.journalRows(kind, facts, { 'papers.csv': [cells] });
  insert(tx, 'paper_events', {
    paper,
    state,
    at: tx.at,
    officer,
    sha256,
    extra: state === 'confirmed' ? (extra ?? 0) : 0,
    trouble: trouble ?? '',
    printer,
    seq,
  });
}

const project = (tx: WriteTx, { id, state, sha256, extra, trouble, printer }: PaperRow): void =>
  keep(tx, 'paper_states', { paper: id, state, sha256, extra, trouble, printer });
