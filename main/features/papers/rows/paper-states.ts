/** Where each paper stands, folded from its events; `paper_states` keeps it so that the few that wait are found at once. */
import { stateAfter } from '../../../../domain/life';
import { paperLife, type PaperHappened, type PaperStanding } from '../../../../domain/papers/paper-life';
import { projection } from '../../../register/projection';
import type { ReadTx } from '../../../register/transaction';

export const readPaperStanding = (tx: ReadTx, paper: string): PaperStanding =>
  stateAfter(
    paperLife,
    tx.all<PaperHappened>(
      'SELECT state, sha256, extra, trouble, printer FROM paper_events WHERE paper = ? ORDER BY id',
      paper,
    ),
  );

export const paperStates = projection({
  table: 'paper_states',
  subject: 'paper',
  of: 'papers',
  fold: (tx, paper) => [{ paper, ...readPaperStanding(tx, paper) }],
});
