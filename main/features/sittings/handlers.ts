/** The courts' lists of sittings, in which hearings take their places (S1.5). */
import { dayKind } from '../../../domain/calendar/calendar';
import { ok } from '../../../domain/result';
import { toLocalText, type CivilDate } from '../../../domain/time/civil-time';
import type { Handlers } from '../../call/handler';
import { officeCalendar } from '../calendar/working-calendar';
import { addSittings, savePlaces } from './keep-sittings';
import { hasList, readSittingsFrom } from './rows/sittings';

/** So many are shown, from now on. */
const MOST_SHOWN = 400;
/** So many are looked through for those that have room. */
const MOST_SOUGHT = 200;

export const sittingsHandlers = {
  'sittings.list': ({ tx, now }, { court }) => {
    const calendar = officeCalendar(tx);
    const rows = readSittingsFrom(tx, court, toLocalText(now).slice(0, 16), MOST_SHOWN);
    return ok({
      sittings: rows.map((row) => ({ ...row, restDay: dayKind(calendar, dayOf(row.at)).kind !== 'working' })),
    });
  },
  'sittings.free': ({ tx, now }, { court }) => {
    const calendar = officeCalendar(tx);
    const from = toLocalText(now).slice(0, 16);
    const sittings = readSittingsFrom(tx, court, from, MOST_SOUGHT)
      .filter(
        ({ at, capacity, taken }) => taken < capacity && dayKind(calendar, dayOf(at)).kind === 'working',
      )
      .map(({ bench, kind, at, capacity, taken }) => ({ bench, kind, at, left: capacity - taken }));
    return ok({ listed: hasList(tx, court, from), sittings });
  },
  'sittings.add': addSittings,
  'sittings.savePlaces': savePlaces,
} satisfies Handlers<'sittings'>;

const dayOf = (at: string): CivilDate => at.slice(0, 10) as CivilDate;
