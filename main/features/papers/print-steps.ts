/**
 * What the print queue commits on a paper's way. Each step looks first whether the paper still waits: meanwhile the
 * clerk may have answered, another printer been chosen, or its receipt been cancelled. All throw what the register throws
 * when it cannot be written.
 */
import { PDF_ONLY, waitsForPrinter } from '../../../domain/papers/print-job';
import {
  HANDING_OVER,
  noteArchived,
  noteTaken,
  readPaper,
  stepPaper,
  type PaperRow,
  type PaperStep,
} from './rows/papers';
import { noteArchiveFile } from './rows/archive-files';
import { paperStates } from './rows/paper-states';
import { agrees, mend } from '../../register/projection';
import type { Register } from '../../register/register';
import type { ReadTx, WriteTx } from '../../register/transaction';

const SYSTEM = { actor: 'system' };

/** The paper if it still waits to be printed. */
export function waitingPaper(tx: ReadTx, id: string): PaperRow | undefined {
  const row = readPaper(tx, id);
  return row && waitsForPrinter(row.state) ? row : undefined;
}

/** A paper was on the list that does not wait: the list is put right, so that it is not looked at again and again. */
export function mendPaper(register: Register, id: string): void {
  if (agrees(register.reading(), paperStates, id)) return;
  register.write(SYSTEM, (tx) => mend(tx, paperStates, id));
}

/** Any one step; nothing when the paper stands where it cannot be taken. */
export function movePaper(
  register: Register,
  id: string,
  step: Omit<PaperStep, 'officer'>,
): PaperRow | undefined {
  const result = register.write(SYSTEM, (tx) => stepPaper(tx, id, { ...step, officer: 'system' }));
  return result.ok ? result.value : undefined;
}

/** The PDF is about to get its name in the archive: from here on the register knows it. */
export const commitMade = (register: Register, id: string, sha256: string): void =>
  register.write(SYSTEM, (tx) => noteArchiveFile(tx, sha256, id));

/** The PDF lies in the archive; where no printer is meant to have it, that file is the paper. */
export const commitArchived = (register: Register, id: string, sha256: string): PaperRow | undefined =>
  register.write(SYSTEM, (tx) => {
    const row = startedPaper(tx, id);
    if (!row) return undefined;
    if (row.sha256 !== sha256) noteArchived(tx, row, sha256);
    if (row.printer === PDF_ONLY) stepPaper(tx, id, { event: 'kept-as-file', officer: 'system' });
    return readPaper(tx, id);
  });

/**
 * Before the hand-over: from here on a crash leaves a paper of unknown fate, never one that is printed again by itself.
 * False when these bytes must not go to this printer any more.
 */
export const commitSent = (register: Register, { id, printer }: PaperRow, sha256: string): boolean =>
  register.write(
    SYSTEM,
    (tx) => {
      const row = startedPaper(tx, id);
      // sent elsewhere, or made anew, while the printer was asked: the next look takes it from there
      if (row?.printer !== printer || row.sha256 !== sha256) return false;
      return stepPaper(tx, id, { event: 'handed-over', officer: 'system', trouble: HANDING_OVER }).ok;
    },
    (tx) => readPaper(tx, id)?.trouble === HANDING_OVER || undefined,
  );

/** The spooler has it; the rest is the clerk's to say. */
export const commitTaken = (register: Register, id: string): PaperRow | undefined =>
  register.write(SYSTEM, (tx) => noteTaken(tx, id));

/** The waiting paper in `rendering`, a step that a further try has not written yet. */
function startedPaper(tx: WriteTx, id: string): PaperRow | undefined {
  const row = waitingPaper(tx, id);
  if (row?.state === 'queued') stepPaper(tx, id, { event: 'render-started', officer: 'system' });
  return row && readPaper(tx, id);
}
