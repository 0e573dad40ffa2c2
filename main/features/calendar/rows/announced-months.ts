/** Hijri months as they were announced: of several rows for one month the newest holds. */
import type { AnnouncedMonth } from '../../../../domain/calendar/hijri';
import type { Instant } from '../../../../domain/time/civil-time';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface Announcement extends AnnouncedMonth {
  /** Whose, of which day. */
  readonly source: string;
  readonly at: Instant;
  readonly officer: string;
}

/** A few a year, read once for as long as none is added. */
export const readAnnouncements = (tx: ReadTx): readonly Announcement[] =>
  tx.remembered(['announced_months'], 'announced months', () =>
    tx.all<Announcement>(
      `SELECT year, month, starts_on AS startsOn, source, at, officer FROM announced_months a
       WHERE NOT EXISTS (SELECT 1 FROM announced_months b WHERE b.year = a.year AND b.month = a.month AND b.id > a.id)
       ORDER BY year, month`,
    ),
  );

export function insertAnnouncement(tx: WriteTx, announced: Omit<Announcement, 'at'>): void {
  const { year, month, startsOn, source, officer } = announced;
  insert(tx, 'announced_months', { year, month, starts_on: startsOn, source, at: tx.at, officer });
  tx.journal('calendar.month-announced', { year, month, startsOn });
}
