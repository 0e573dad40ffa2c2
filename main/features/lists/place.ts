/** The day and the outage that a list is narrowed to, in words. */
import { formatDate, type CivilDate } from '../../../domain/time/civil-time';
import type { Narrowed, SheetScene } from '../../call/list-kind';
import { readSummary } from '../outages/rows/outages';
import { timeCell } from './cells';

export function placeOf(
  { tx, say, language }: SheetScene,
  { day, outage }: { day?: string | undefined; outage?: string | undefined },
): Narrowed[] {
  const summary = outage === undefined ? undefined : readSummary(tx, outage);
  return [
    ...(day === undefined ? [] : [[say.lists.day, formatDate(day as CivilDate, language)] as const]),
    ...(outage === undefined
      ? []
      : [[say.lists.outage, summary ? `${summary.system} ${timeCell(summary.startedAt)}` : outage] as const]),
  ];
}
