/** The last day of ESV2's use, as it was announced and as it was extended: the newest word counts, all stay (S1.9). */
import type { CivilDate, Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface AnnouncedEnd {
  readonly endsOn: CivilDate;
  readonly source: string;
  readonly at: Instant;
  readonly officer: string;
}

/** The newest first. */
export const readEnds = (tx: ReadTx): readonly AnnouncedEnd[] =>
  tx.remembered(['esv2_ends'], 'ends of esv2', () =>
    tx.all<AnnouncedEnd>('SELECT ends_on AS endsOn, source, at, officer FROM esv2_ends ORDER BY id DESC'),
  );

/** Null where none was announced. */
export const readEnd = (tx: ReadTx): CivilDate | null => readEnds(tx)[0]?.endsOn ?? null;

export function insertEnd(tx: WriteTx, end: { endsOn: CivilDate; source: string }, officer: string): void {
  const { seq } = tx.journal('esv2.end-announced', { endsOn: end.endsOn });
  insert(tx, 'esv2_ends', { ends_on: end.endsOn, source: end.source, at: tx.at, officer, seq });
}
