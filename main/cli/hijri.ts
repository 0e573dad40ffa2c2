import { parseArgs } from 'node:util';
import { hijriKey, hijriOn, type AnnouncedMonth } from '../../domain/calendar/hijri';
import { parseCivilDate, type CivilDate } from '../../domain/time/civil-time';
import { hijriText } from '../../words/calendar/hijri';
import { readAnnouncements } from '../features/calendar/rows/announced-months';
import { WrongUseError, type Command } from './command';
import { registerOf } from './register-of';

/**
 * `hijri 2022-09-30 [--data DIR]`: the day's Hijri date as one JSON object; with `--data` as the office there announced its
 * months, else as computed. 1 beyond the years of the table.
 */
export const hijri: Command = (args, io) => {
  const { text, date, data } = readArguments(args);
  const answer = hijriOn(date, data === undefined ? [] : announcedIn(data));
  if (answer === undefined) {
    io.err(`siaga hijri: ${text} lies beyond the table of months\n`);
    return 1;
  }
  const said = { hijri: hijriKey(answer.date), text: hijriText(answer.date), source: answer.source };
  io.out(`${JSON.stringify(said)}\n`);
  return 0;
};

function announcedIn(data: string): readonly AnnouncedMonth[] {
  const register = registerOf(data);
  try {
    return readAnnouncements(register.checkable.reading());
  } finally {
    register.close();
  }
}

function readArguments(args: string[]): { text: string; date: CivilDate; data: string | undefined } {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { data: { type: 'string' } } });
  } catch (error) {
    throw new WrongUseError(error instanceof Error ? error.message : String(error));
  }
  const [text, ...more] = parsed.positionals;
  if (text === undefined || more.length > 0) throw new WrongUseError('one date is needed');
  const date = parseCivilDate(text);
  if (!date.ok) throw new WrongUseError(`not a date such as 2022-09-30: ${text}`);
  return { text, date: date.value, data: parsed.values.data };
}
