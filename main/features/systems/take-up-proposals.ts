import type { WriteTx } from '../../register/transaction';
import { readOpenProposals, settleProposal, type ProposalRow } from './rows/proposals';

/** A person reported the outage, or its recovery: whatever a probe proposed of it is answered. */
export function takeUpProposals(
  tx: WriteTx,
  by: { system: string; kind: ProposalRow['kind']; outage: string; officer: string },
): void {
  for (const { id, system, kind } of readOpenProposals(tx))
    if (system === by.system && kind === by.kind)
      settleProposal(tx, { proposal: id, kind: 'taken', outage: by.outage, officer: by.officer });
}
