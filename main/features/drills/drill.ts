/**
 * A drill: an office of its own with this office's rules, opened in the real one's place. It has its own folder, key and
 * serials; of people and recipients it knows nothing but invented ones. Its score is kept in the real office's register.
 */
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { toLocalText, type Instant } from '../../../domain/time/civil-time';
import { countsInDeadlines } from '../../../domain/calendar/holiday-standing';
import { setUpInput } from '../../../preload/contract/settings';
import type { DrillInput } from '../../../preload/contract/drills';
import type { Counter } from '../../call/counter';
import { demoOffice } from './demo-office';
import { keepNote, readNote, readNotes, type DrillNote } from './drill-note';
import { inventBook } from './drill-book';
import { DRILL_APPLICANTS, DRILL_MAIL_SERVER } from './drill-people';
import { addApplicant } from '../applicants/directory/keep-change';
import { readEntered } from '../applicants/directory/enter';
import { addHoliday } from '../calendar/add-holiday';
import { takeOverAnnouncements } from '../calendar/hijri-months';
import { readAnnouncements } from '../calendar/rows/announced-months';
import { readHolidays } from '../calendar/rows/calendar';
import { insertDrill } from './rows/drills';
import { readOfficer } from '../officers/rows/officers';
import type { TaskContext } from '../../call/handler';
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';
import { CannotWrite } from '../../register/failures';
import { fastTime } from '../../register/fast-time';
import { readSetting, saveSetting, type SettingName, type SettingValue } from '../../register/settings';
import type { ReadTx, WriteTx } from '../../register/transaction';
import { keptTimes } from '../outages/kept-times';
import { readSummary } from '../outages/rows/outages';
import { setUp } from '../settings/set-up';
import { systemOf } from '../systems/system-facts';

/** What a drill takes over from the office. Mail server and portal stay behind: nothing leaves a drill. */
const TAKEN_OVER = [
  'caseTypes',
  'feeTables',
  'systems',
  'runbooks',
  'noticeTemplates',
  'vouched',
  'appointmentSlots',
] as const satisfies SettingName[];

interface OfficeRules {
  readonly office: SettingValue<'office'>;
  readonly settings: readonly { name: SettingName; value: SettingValue<SettingName> }[];
  readonly holidays: ReturnType<typeof readHolidays>;
  readonly announced: ReturnType<typeof readAnnouncements>;
}

function rulesOf(tx: ReadTx): OfficeRules {
  return {
    office: need(readSetting(tx, 'office'), 'office'),
    settings: TAKEN_OVER.flatMap((name) => {
      const value = readSetting(tx, name);
      return value === undefined ? [] : [{ name, value }];
    }),
    holidays: readHolidays(tx).filter(countsInDeadlines),
    announced: readAnnouncements(tx),
  };
}

/** Opens a fresh drill; everybody is signed out, and signs in again with the drill's own secrets. */
export async function openDrill({ counter, officer, now }: TaskContext, { system, speed }: DrillInput) {
  if (counter.drill) return fail('already-drill');
  const tx = counter.opened().reading();
  if (!systemOf(tx, system)) return fail('system-unknown');
  const rules = rulesOf(tx);
  const id = `latihan-${toLocalText(now).slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}`;
  const note: DrillNote = {
    id,
    system,
    speed,
    openedAt: now,
    openedBy: officer?.id ?? 'system',
    ended: null,
  };
  const drill = await counter.host.openDrill(id, fastTime(Date.parse(now), speed));
  try {
    await furnish(drill, rules);
    keepNote(drill.folder, note);
    return ok({ id });
  } catch (error) {
    drill.log.error('drill not opened', { error });
    await drill.host.leaveDemo();
    return fail('drill-not-opened');
  }
}

/** The drill's officers are those of the demo office, whose secrets are meant to be known. */
async function furnish(
  drill: Counter,
  { office, settings, holidays, announced }: OfficeRules,
): Promise<void> {
  const demo = demoOffice(randomUUID(), join(drill.folder, 'sandaran'));
  const made = await setUp(drill, setUpInput.parse({ ...demo, office }));
  if (!made.ok) throw new Error(made.error.code);
  drill.opened().write({ actor: 'system' }, (tx) => {
    for (const { name, value } of settings) saveSetting(tx, name, value, 'system');
    for (const { date, name, states, source, reference } of holidays)
      addHoliday(tx, { date, name, states, source, reference, confirm: true }, 'system');
    takeOverAnnouncements(tx, announced, 'system');
    saveSetting(tx, 'mail', DRILL_MAIL_SERVER, 'system');
    inventBook(tx, office.courts, drill.clock.now());
    for (const applicant of DRILL_APPLICANTS) addInvented(tx, applicant, drill.clock.now());
    tx.journal('drills.opened', { holidays: holidays.length });
  });
}

function addInvented(tx: WriteTx, applicant: (typeof DRILL_APPLICANTS)[number], now: Instant): void {
  const entered = readEntered(tx, { ...applicant, systems: ['AP'], dataDate: '' }, now);
  if (!entered.ok) throw new Error(`invented applicant refused: ${entered.error.code}`);
  addApplicant(
    tx,
    { kind: 'added', ...entered.value },
    { source: 'counter', reference: '', officer: 'system' },
  );
}

/** Takes up a drill that was left; its clock goes on from its newest entry, as if nobody had been away. */
export async function resumeDrill({ counter }: TaskContext, { id }: { id: string }) {
  if (counter.drill) return fail('already-drill');
  const note = readNotes(dirname(counter.folder)).find((each) => each.id === id && each.ended === null);
  if (!note) return fail('drill-unknown');
  const time = fastTime(Date.parse(note.openedAt), note.speed);
  const drill = await counter.host.openDrill(id, time);
  const newest = drill.register?.head().at;
  if (!newest) {
    await drill.host.leaveDemo();
    return fail('drill-not-opened');
  }
  time.goOnFrom(Date.parse(newest));
  return ok({ id });
}

/** The note of the drill that is open; undefined in the office itself and in the demo office. */
export const openNote = ({ drill, folder }: Pick<Counter, 'drill' | 'folder'>): DrillNote | undefined =>
  drill ? readNote(folder) : undefined;

/** Ends it: the score stands in the drill's note and in the real office's register. */
export async function endDrill({ counter, now }: TaskContext, { outage: id }: { outage: string }) {
  const note = openNote(counter);
  if (!note) return fail('not-a-drill');
  const tx = counter.opened().reading();
  const outage = readSummary(tx, id);
  if (!outage) return fail('outage-unknown');
  const { score } = keptTimes(tx, outage, now);
  const ended: DrillNote = { ...note, ended: { at: now, score } };
  keepNote(counter.folder, ended);
  const office = await counter.host.leaveDemo();
  keepHeld(office, ended);
  return ok({ score });
}

/** Also for drills that ended while the office's register could not be written: they are taken in when the list is next read. */
export function keepHeld(office: Counter, note: DrillNote): void {
  const { register } = office;
  if (!register || register.readOnly || !note.ended) return;
  const { at, score } = note.ended;
  // the note is a file like any other: it can name nobody as an entry's author whom the office does not know
  const openedBy = readOfficer(register.reading(), note.openedBy) ? note.openedBy : 'system';
  try {
    register.write({ actor: openedBy }, (tx) =>
      insertDrill(tx, {
        ...{ ...note, openedBy, score },
        openedAt: note.openedAt,
        endedAt: at,
      }),
    );
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    office.log.warn('score of a drill waits', { code: error.code });
  }
}

export const drillNotes = (counter: Counter): DrillNote[] => readNotes(dirname(counter.folder));
