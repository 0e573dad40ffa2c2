/** Which steps were done, by whom, when and with what evidence. What was entered stays; the last event of a step counts. */
import type { Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface StepEvent {
  readonly outage: string;
  readonly step: string;
  readonly kind: 'done' | 'not-needed' | 'undone';
  readonly effectiveAt: Instant;
  readonly evidence: string;
  readonly reason: string;
  readonly officer: string;
}

export const readStepEvents = (tx: ReadTx, outage: string): (StepEvent & { at: Instant; seq: number })[] =>
  tx.all(
    'SELECT outage, step, kind, at, effective_at AS effectiveAt, evidence, reason, officer, seq FROM runbook_events WHERE outage = ? ORDER BY id',
    outage,
  );

/** Adds the event and its journal entry; evidence and reason stay out of the journal. */
export function insertStepEvent(tx: WriteTx, event: StepEvent): void {
  const { outage, step, kind, effectiveAt, evidence, reason, officer } = event;
  const { seq } = tx.journal(`runbooks.${kind}`, { outage, step, effectiveAt });
  insert(tx, 'runbook_events', {
    outage,
    step,
    kind,
    at: tx.at,
    effective_at: effectiveAt,
    evidence,
    reason,
    officer,
    seq,
  });
}
