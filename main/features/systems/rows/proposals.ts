/** What probes proposed, and what people made of it. */
import type { Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface ProposalRow {
  readonly id: string;
  readonly system: string;
  readonly kind: 'outage' | 'recovery';
  readonly since: Instant;
  readonly why: string;
  readonly at: Instant;
}

const ROWS = 'SELECT p.id, p.system, p.kind, p.since, p.why, p.at FROM proposals p';
const OPEN = 'NOT EXISTS (SELECT 1 FROM proposal_events e WHERE e.proposal = p.id)';

/** Proposals that nobody took up, dismissed or overtook, the oldest first. */
export const readOpenProposals = (tx: ReadTx): ProposalRow[] =>
  tx.all<ProposalRow>(`${ROWS} WHERE ${OPEN} ORDER BY p.rowid`);

export function readProposal(tx: ReadTx, id: string): (ProposalRow & { settled: boolean }) | undefined {
  const row = tx.get<ProposalRow>(`${ROWS} WHERE p.id = ?`, id);
  if (!row) return undefined;
  return { ...row, settled: !readOpenProposals(tx).some((open) => open.id === id) };
}

export function insertProposal(tx: WriteTx, row: Omit<ProposalRow, 'at'>): void {
  insert(tx, 'proposals', {
    id: row.id,
    system: row.system,
    kind: row.kind,
    since: row.since,
    why: row.why,
    at: tx.at,
  });
  tx.journal('systems.proposed', { proposal: row.id, system: row.system, kind: row.kind, since: row.since });
}

export interface Settlement {
  readonly proposal: string;
  readonly kind: 'taken' | 'dismissed' | 'withdrawn';
  readonly officer: string;
  readonly outage?: string;
  readonly reason?: string;
}

/** How a proposal ended; the reason stays out of the journal. */
export function settleProposal(tx: WriteTx, settlement: Settlement): void {
  const { proposal, kind, officer, outage, reason = '' } = settlement;
  insert(tx, 'proposal_events', { proposal, kind, reason, outage: outage ?? null, at: tx.at, officer });
  tx.journal(`systems.proposal-${kind}`, { proposal, ...(outage ? { outage } : {}) });
}
