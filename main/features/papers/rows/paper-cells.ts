/** What a package says of what happened to a paper. */
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';

export interface PaperOfEvent {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly documentId: string;
  readonly copy: number;
}

interface EventFacts {
  readonly state: string;
  /** Of the archived file, with the event that tells of it. */
  readonly sha256: string | null;
  readonly at: Instant;
}

export const paperCells = (
  { id, kind, number, documentId, copy }: PaperOfEvent,
  { state, sha256, at }: EventFacts,
): CsvRow<'papers.csv'> => ({
  ...{ paper: id, document: number === '' ? documentId : number, kind, copy: String(copy) },
  ...{ state, sha256: sha256 ?? '', at: toLocalText(at) },
});

/** papers.csv of a slice, one by one. */
export function* eachPaperRow(tx: ReadTx, after: number, upTo: number): Generator<MadeRow<'papers.csv'>> {
  const rows = tx.each<PaperOfEvent & EventFacts & { seq: number }>(
    `SELECT e.seq, p.id, p.kind, p.number, p.document_id AS documentId, p.copy, e.state, e.sha256, e.at
     FROM paper_events e JOIN papers p ON p.id = e.paper WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq`,
    after,
    upTo,
  );
  for (const row of rows) yield { seq: row.seq, row: paperCells(row, row) };
}
