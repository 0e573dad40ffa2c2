/** One question of `siaga due --stdin`: a line of JSON in, a line of JSON out. */
import { checkHoliday, type Holiday } from '../../domain/calendar/calendar';
import { isStateCode } from '../../domain/settings/office';
import { parseOpening, USUAL_HOURS } from '../../domain/calendar/opening-hours';
import { due, type Amount, type DueAnswer } from '../../domain/calendar/working-time';
import type { InputLine } from './input-lines';

/** Why a line has no answer, and where in it the fault lies. */
class Faulty extends Error {
  constructor(
    readonly code: string,
    readonly where?: string,
  ) {
    super(code);
  }
}

const UNITS = ['hours', 'days', 'weeks', 'months', 'clockHours'] as const;
type Fields = Readonly<Record<string, unknown>>;

/** The answer `{"due","why"}`, or `{"error"}` with a code. Never throws: the lines after it have their own answers. */
export function answerLine(line: InputLine): string {
  try {
    if (line === 'too-long') throw new Faulty('line-too-long');
    const asked = asObject(parse(line), 'json-malformed');
    return JSON.stringify(answer(asked));
  } catch (error) {
    if (!(error instanceof Faulty)) return JSON.stringify({ error: 'internal' });
    return JSON.stringify({
      error: error.code,
      ...(error.where === undefined ? {} : { where: error.where }),
    });
  }
}

/** `due` stands in every answer: null where nothing ever falls due. */
export function dueAnswer({ due: at, why }: DueAnswer): { due: string | null; why: DueAnswer['why'] } {
  return { due: at ?? null, why };
}

function answer(asked: Fields) {
  const { state, from } = asked;
  if (typeof state !== 'string' || !isStateCode(state)) throw new Faulty('state-unknown', 'state');
  if (typeof from !== 'string') throw new Faulty('time-malformed', 'from');
  const opening = isGiven(asked['open'])
    ? parseOpening(asked['open'])
    : { ok: true as const, value: USUAL_HOURS };
  if (!opening.ok) throw new Faulty(opening.error.code, 'open');
  const answered = due({
    ...{ state, from, opening: opening.value, amount: amountOf(asked) },
    holidays: listOf(asked, 'holidays').map(holidayOf),
    pauses: listOf(asked, 'pauses').map(pauseOf),
  });
  if (!answered.ok) {
    const { error } = answered;
    throw new Faulty(error.code, error.code === 'pause-malformed' ? `pauses[${error.index}]` : undefined);
  }
  return dueAnswer(answered.value);
}

function amountOf(asked: Fields): Amount {
  const given = UNITS.filter((unit) => isGiven(asked[unit]));
  return Object.fromEntries(given.map((unit) => [unit, asked[unit]])) as Amount;
}

function holidayOf(value: unknown, index: number): Holiday {
  const where = `holidays[${index}]`;
  const row = asObject(value, 'holiday-malformed', where);
  const { date, name, states } = row;
  if (typeof date !== 'string' || typeof name !== 'string' || typeof states !== 'string') {
    throw new Faulty('holiday-malformed', where);
  }
  const holiday = checkHoliday({ date, name, states });
  if (!holiday.ok) throw new Faulty('holiday-malformed', `${where}.${holiday.error.field}`);
  return holiday.value;
}

function pauseOf(value: unknown, index: number): { from: string; to?: string | null } {
  const { from, to } = asObject(value, 'pause-malformed', `pauses[${index}]`);
  const isEnd = to === undefined || to === null || typeof to === 'string';
  if (typeof from !== 'string' || !isEnd) throw new Faulty('pause-malformed', `pauses[${index}]`);
  return to === undefined ? { from } : { from, to };
}

function listOf(asked: Fields, name: 'holidays' | 'pauses'): readonly unknown[] {
  const list = asked[name];
  if (!isGiven(list)) return [];
  if (!Array.isArray(list))
    throw new Faulty(name === 'holidays' ? 'holiday-malformed' : 'pause-malformed', name);
  return list;
}

function asObject(value: unknown, code: string, where?: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Faulty(code, where);
  return value as Fields;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Faulty('json-malformed');
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
