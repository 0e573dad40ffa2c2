import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Holiday } from '../../domain/calendar/calendar';
import { holidayScore, readHolidayRows } from '../../domain/calendar/holiday-rows';
import { isStateCode } from '../../domain/settings/office';
import { parseOpening, USUAL_HOURS, type Opening } from '../../domain/calendar/opening-hours';
import { due as whenDue, type Amount } from '../../domain/calendar/working-time';
import { readSheet } from '../features/imports/read-sheet';
import { WrongUseError, type Command } from './command';
import { answerLine, dueAnswer } from './due-line';
import { inputLines } from './input-lines';

const UNITS = {
  hours: 'hours',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  'clock-hours': 'clockHours',
} as const;
type UnitOption = keyof typeof UNITS;

/** A list of holidays for a hundred years is smaller than this (bytes). */
const LARGEST_LIST = 2 * 1024 * 1024;
/** Its rows. */
const MOST_HOLIDAYS = 100_000;

/**
 * `due`: when a promise falls due and why (DOMAIN "When time is due"). With `--stdin` one question a line and one answer
 * a line, in order. 1 where nothing can ever fall due.
 */
export const due: Command = async (args, io) => {
  const asked = readArguments(args);
  if (asked === 'stdin') {
    for await (const line of inputLines(process.stdin)) {
      io.out(`${answerLine(line)}\n`);
      // a reader slower than we are must not fill our memory
      if (process.stdout.writableNeedDrain) await new Promise((go) => process.stdout.once('drain', go));
    }
    return 0;
  }
  const { state, from, amount, open, holidays: file } = asked;
  if (!isStateCode(state)) throw new WrongUseError(`--state is not MY-01 to MY-16: ${state}`);
  const opening = open === undefined ? USUAL_HOURS : readOpening(open);
  const holidays = file === undefined ? [] : await readList(file);
  const answer = whenDue({ state, from, amount, opening, holidays, pauses: [] });
  if (!answer.ok) {
    throw new WrongUseError(
      answer.error.code === 'time-malformed'
        ? `--from is not a local time such as 2026-11-19T15:30: ${from}`
        : 'the amount is not a positive whole number within reason',
    );
  }
  io.out(`${JSON.stringify(dueAnswer(answer.value))}\n`);
  return answer.value.due === undefined ? 1 : 0;
};

type Asked = { state: string; from: string; amount: Amount; open?: string; holidays?: string };

function readArguments(args: string[]): Asked | 'stdin' {
  const one = { type: 'string', multiple: true } as const;
  let values;
  try {
    ({ values } = parseArgs({
      args,
      allowPositionals: false,
      options: {
        ...{ state: one, from: one, open: one, holidays: one, stdin: { type: 'boolean' } },
        ...{ hours: one, days: one, weeks: one, months: one, 'clock-hours': one },
      },
    }));
  } catch (error) {
    throw new WrongUseError(error instanceof Error ? error.message : String(error));
  }
  const { stdin, ...options } = values;
  if (stdin) {
    if (Object.keys(options).length > 0) throw new WrongUseError('--stdin stands alone');
    return 'stdin';
  }
  for (const [name, given] of Object.entries(options)) {
    if (given.length > 1) throw new WrongUseError(`--${name} stands once`);
  }
  const units = (Object.keys(UNITS) as UnitOption[]).filter((unit) => options[unit] !== undefined);
  const [unit] = units;
  if (unit === undefined || units.length > 1) {
    throw new WrongUseError('one of --hours, --days, --weeks, --months, --clock-hours is needed');
  }
  const count = options[unit]?.[0] ?? '';
  if (!/^\d{1,9}$/.test(count)) throw new WrongUseError(`--${unit} is not a positive whole number: ${count}`);
  const { state: [state] = [], from: [from] = [], open: [open] = [], holidays: [holidays] = [] } = options;
  if (state === undefined || from === undefined) throw new WrongUseError('--state and --from are needed');
  return {
    ...{ state, from, amount: { [UNITS[unit]]: Number(count) } as Amount },
    ...(open === undefined ? {} : { open }),
    ...(holidays === undefined ? {} : { holidays }),
  };
}

/** `--open` takes what the lines of `--stdin` take: spans, or the object of weekdays as JSON. */
function readOpening(text: string): Opening {
  const opening = parseOpening(text.trimStart().startsWith('{') ? asJson(text) : text);
  if (!opening.ok) throw new WrongUseError(`--open is not such as 08:00-12:15,14:45-17:00: ${text}`);
  return opening.value;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readList(file: string): Promise<Holiday[]> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new WrongUseError(`no such file: ${file}`);
  if (found.size > LARGEST_LIST) throw new WrongUseError(`larger than a list of holidays can be: ${file}`);
  const sheet = readSheet(await readFile(file), holidayScore, MOST_HOLIDAYS);
  if (!sheet.ok) throw new WrongUseError(`${file}: ${sheet.error.code}`);
  const { rows, refused } = readHolidayRows(sheet.value.records);
  const bad = refused.find(({ code }) => code !== 'row-repeated');
  if (bad) throw new WrongUseError(`${file}: row ${bad.line}: ${bad.code}: ${bad.text}`);
  return rows;
}
