/** Sittings are put down, once or each week, and get more places, fewer, or none any more. */
import { sittingDays } from '../../../domain/sittings/sitting';
import { fail, failAt, ok } from '../../../domain/result';
import { toLocalText, type CivilDate } from '../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { needSetting } from '../../register/settings';
import { officeCalendar } from '../calendar/working-calendar';
import { printableTexts } from '../papers/printable-texts';
import { insertPlaces, insertSitting, readSitting, readSittingAt } from './rows/sittings';

/** Days on which the office rests are passed over, and so is one on which the bench sits at that hour already. */
export function addSittings(
  { tx, now, officer }: CommandContext,
  { court, bench, kind, at: first, capacity, until }: ParsedInputOf<'sittings.add'>,
) {
  if (!needSetting(tx, 'office').courts.some(({ code }) => code === court))
    return failAt('court', 'court-unknown');
  if (first <= toLocalText(now).slice(0, 16)) return failAt('at', 'sitting-past');
  const [day, time] = [first.slice(0, 10) as CivilDate, first.slice(11)];
  if (until !== null && until < day) return failAt('until', 'sitting-ends-before');
  const printable = printableTexts([['bench', bench]]);
  if (!printable.ok) return printable;
  const { days, skipped } = sittingDays(officeCalendar(tx), day, (until as CivilDate | null) ?? day);
  if (days.length === 0) return failAt('at', 'sitting-rest-day');
  const fresh = days
    .map((on) => ({ court, bench, kind, at: `${on}T${time}`, capacity }))
    .filter((sitting) => readSittingAt(tx, sitting) === undefined);
  if (fresh.length === 0) return failAt('at', 'sitting-twice');
  for (const sitting of fresh) insertSitting(tx, sitting, officer.id);
  return ok({ added: fresh.length, skipped: skipped.length + days.length - fresh.length });
}

/** Fewer than are taken: nobody loses a place, and no further one is given. */
export function savePlaces(
  { tx, officer }: CommandContext,
  { id, capacity }: ParsedInputOf<'sittings.savePlaces'>,
) {
  const sitting = readSitting(tx, id);
  if (!sitting) return fail('sitting-unknown');
  if (sitting.capacity !== capacity) insertPlaces(tx, id, capacity, officer.id);
  return ok({});
}
