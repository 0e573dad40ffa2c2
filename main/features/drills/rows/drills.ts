/** Drills that were held. */
import type { Score } from '../../../../domain/outages/kept-times';
import type { Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface DrillRow {
  readonly id: string;
  readonly system: string;
  readonly openedAt: Instant;
  readonly endedAt: Instant;
  readonly openedBy: string;
  readonly speed: number;
  readonly score: Omit<Score, 'percent'>;
}

export function insertDrill(tx: WriteTx, row: DrillRow): void {
  const { id, system, openedAt, endedAt, openedBy, speed, score } = row;
  insert(tx, 'drills', {
    id,
    system,
    opened_at: openedAt,
    ended_at: endedAt,
    opened_by: openedBy,
    speed,
    kept: score.kept,
    late: score.late,
    missed: score.missed,
    overtaken: score.overtaken,
  });
  const { kept, late, missed, overtaken } = score;
  tx.journal('drills.held', { drill: id, system, kept, late, missed, overtaken });
}

type Raw = Omit<DrillRow, 'score'> & DrillRow['score'];

/** Newest first. */
export const readDrills = (tx: ReadTx): DrillRow[] =>
  tx
    .all<Raw>(
      `SELECT id, system, opened_at AS openedAt, ended_at AS endedAt, opened_by AS openedBy, speed,
              kept, late, missed, overtaken
       FROM drills ORDER BY opened_at DESC, id DESC`,
    )
    .map(({ kept, late, missed, overtaken, ...row }) => ({
      ...row,
      score: { kept, late, missed, overtaken },
    }));
