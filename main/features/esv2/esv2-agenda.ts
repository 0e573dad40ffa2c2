/** What Pilihan 2 leaves to do: cases to look for in ESV3, also after their outage closed, and the end of ESV2's use. */
import { endOfUse } from '../../../domain/esv2/end-of-use';
import { civilDateOf, formatDate, type CivilDate, type Instant } from '../../../domain/time/civil-time';
import type { AgendaLine } from '../../call/feature';
import type { ReadTx } from '../../register/transaction';
import { readOutageInForce } from '../outages/rows/outages';
import { readEnd } from './rows/ends';
import { readToFollow } from './rows/control-list';

export const esv2Agenda = (tx: ReadTx, now: Instant): AgendaLine[] => {
  const today = civilDateOf(now);
  return [...followLines(tx, today), ...endLine(tx, today)];
};

/** Cases are looked for once their system is back; those that are to be asked after today come first. */
function followLines(tx: ReadTx, today: CivilDate): AgendaLine[] {
  const { waiting, carriedOver, due } = readToFollow(tx, today);
  const line = (kind: string, count: number, more: Partial<AgendaLine> = {}): AgendaLine[] =>
    count === 0
      ? []
      : [{ id: kind, kind, urgency: 'calm', dueAt: null, values: { count }, to: '/esv2', ...more }];
  return [
    ...line('esv2-to-ask', due, { urgency: 'soon' }),
    ...line('esv2-waiting', waiting, { to: '/esv2?state=waiting' }),
    ...line('esv2-carried-over', carriedOver, { to: '/esv2?state=carried-over' }),
  ];
}

/** Said while a court follows Pilihan 2: from two weeks before, and once it is over. */
function endLine(tx: ReadTx, today: CivilDate): AgendaLine[] {
  const outage = readOutageInForce(tx);
  if (!outage || !Object.values(outage.options).includes('P2')) return [];
  const endsOn = readEnd(tx);
  const end = endOfUse(endsOn, today);
  if (endsOn === null || end.kind === 'unannounced' || end.kind === 'far') return [];
  const kind = end.kind === 'over' ? 'esv2-ended' : 'esv2-ends-soon';
  const urgency = end.kind === 'over' ? 'late' : end.kind === 'very-soon' ? 'soon' : 'calm';
  const line = { id: kind, kind, urgency, dueAt: null, by: 'supervisor' } as const;
  return [
    {
      ...line,
      values: { date: formatDate(endsOn, 'ms'), dateEn: formatDate(endsOn, 'en') },
      to: `/outages/${outage.id}`,
    },
  ];
}
