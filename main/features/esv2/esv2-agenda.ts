/** What Pilihan 2 leaves to do: cases to look for in ESV3, also after their outage closed. */
import { civilDateOf, type Instant } from '../../../domain/time/civil-time';
import type { AgendaLine } from '../../call/feature';
import type { ReadTx } from '../../register/transaction';
import { readToFollow } from './rows/control-list';

/** Cases are looked for once their system is back; those that are to be asked after today come first. */
export function esv2Agenda(tx: ReadTx, now: Instant): AgendaLine[] {
  const { waiting, carriedOver, due } = readToFollow(tx, civilDateOf(now));
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
