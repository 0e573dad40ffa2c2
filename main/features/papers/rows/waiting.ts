/** Papers by what is still to be done with them: for the queue, the home list and the package. */
import type { ReadTx } from '../../../register/transaction';
import { PAPER_ROWS, type PaperRow } from './papers';

// the first condition is the partial index's own
const OPEN = "s.state NOT IN ('confirmed','spoiled','not-out','withdrawn')";
const WAITING = `${OPEN} AND s.state IN ('queued','rendering')`;

// by the bare `rowid` SQLite would walk through all papers ever made to save the sorting of the few that are open
const OLDEST_FIRST = 'ORDER BY +p.rowid';

/** Papers that wait for a printer or for the clerk's word, the oldest first. */
export const readOpenPapers = (tx: ReadTx): PaperRow[] =>
  tx.all<PaperRow>(`${PAPER_ROWS} WHERE ${OPEN} ${OLDEST_FIRST}`);

/** Papers that have not gone to this printer yet, the oldest first. */
export const readWaitingFor = (tx: ReadTx, printer: string): PaperRow[] =>
  tx.all<PaperRow>(`${PAPER_ROWS} WHERE ${WAITING} AND s.printer = ? ${OLDEST_FIRST}`, printer);

/** Printers that papers wait for. */
export const readPrintersInUse = (tx: ReadTx): string[] =>
  tx
    .all<{ printer: string }>(`SELECT DISTINCT s.printer FROM paper_states s WHERE ${WAITING}`)
    .map((row) => row.printer);

/** As many as {@link readOpenPapers} lists. */
export const countOpenPapers = (tx: ReadTx): number =>
  tx.get<{ n: number }>(`SELECT count(*) AS n FROM paper_states s WHERE ${OPEN}`)?.n ?? 0;

/** Papers of which the clerk has not said what came out. */
export const countUnanswered = (tx: ReadTx): number =>
  tx.get<{ n: number }>(
    `SELECT count(*) AS n FROM paper_states s WHERE ${OPEN} AND s.state IN ('sent','unknown')`,
  )?.n ?? 0;

/** What holds papers up, by printer. */
export const readTroubledPapers = (tx: ReadTx): { printer: string; trouble: string; papers: number }[] =>
  tx.all(
    `SELECT s.printer, s.trouble, count(*) AS papers FROM paper_states s WHERE ${WAITING} AND s.trouble <> ''
     GROUP BY s.printer, s.trouble ORDER BY s.printer, s.trouble`,
  );

/** The journal entry with which a paper was queued. */
export const readQueuedSeq = (tx: ReadTx, id: string): number =>
  tx.one<{ seq: number }>('SELECT seq FROM paper_events WHERE paper = ? ORDER BY id LIMIT 1', id).seq;
