/**
 * What a new licence counter still lacks before its first outage (S0.2–S0.5), a line each until it is settled: each is
 * settled by what was seen to work, never by a tick.
 */
import { countsInDeadlines } from '../../../domain/calendar/holiday-standing';
import { civilDateOf } from '../../../domain/time/civil-time';
import type { AgendaLine, AgendaScene } from '../../call/feature';
import { readSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { readHolidays } from '../calendar/rows/calendar';
import { systemOf } from '../systems/system-facts';

interface Lack {
  readonly kind: string;
  /** The very screen where it is settled. */
  readonly to: string;
  readonly settled: (tx: ReadTx, scene: AgendaScene) => boolean;
}

const some = (tx: ReadTx, sql: string): boolean => tx.get(`${sql} LIMIT 1`) !== undefined;

const publishedOn = (tx: ReadTx, channel: 'portal' | 'counter'): boolean =>
  some(tx, `SELECT 1 FROM notice_events WHERE channel = '${channel}' AND kind IN ('published', 'confirmed')`);

const LACKS: readonly Lack[] = [
  {
    kind: 'lacks-applicants',
    to: '/applicants/import',
    settled: (tx) => some(tx, 'SELECT 1 FROM applicant_entries'),
  },
  {
    kind: 'lacks-mail',
    to: '/settings/mail',
    // a letter that the server took, or that the mailbox officer sent
    settled: (tx) =>
      some(tx, 'SELECT 1 FROM mail_counts WHERE accepted > 0') ||
      some(tx, "SELECT 1 FROM mail_batch_events WHERE kind = 'hand-confirmed'"),
  },
  {
    kind: 'lacks-portal',
    to: '/settings/notices',
    // the folder was written to when it was saved
    settled: (tx) => (readSetting(tx, 'portal')?.folder ?? '') !== '' || publishedOn(tx, 'portal'),
  },
  {
    kind: 'lacks-holidays',
    to: '/settings/calendar',
    settled: (tx, { now }) => {
      const year = civilDateOf(now).slice(0, 4);
      return readHolidays(tx).some((day) => day.date.startsWith(year) && countsInDeadlines(day));
    },
  },
  {
    kind: 'lacks-board',
    to: '/notices',
    settled: (tx) => readSetting(tx, 'boardSeen') !== undefined || publishedOn(tx, 'counter'),
  },
  {
    kind: 'lacks-telephone',
    to: '/settings/systems',
    settled: (tx) => systemOf(tx, 'AP')?.telephone !== '',
  },
];

export function whatItLacks(tx: ReadTx, scene: AgendaScene): AgendaLine[] {
  if (scene.drill || readSetting(tx, 'office')?.kind !== 'skei') return [];
  return LACKS.filter(({ settled }) => !settled(tx, scene)).map(({ kind, to }) => ({
    ...{ id: kind, kind, urgency: 'calm', dueAt: null, values: {}, by: 'supervisor', to },
  }));
}
