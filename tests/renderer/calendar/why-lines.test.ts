import { expect, test } from 'vitest';
import type { CivilDate } from '../../../domain/time/civil-time';
import { parseOpening, USUAL_HOURS, type Opening } from '../../../domain/calendar/opening-hours';
import { due, type Amount, type DueQuestion } from '../../../domain/calendar/working-time';
import { countedMinutes, whyLines } from '../../../renderer/features/calendar/why-lines';

const split = parseOpening('08:00-12:15,14:45-17:00');
const SPLIT: Opening = split.ok ? split.value : USUAL_HOURS;
const KRISMAS = { date: '2026-12-25' as CivilDate, name: 'Hari Krismas', states: '*' };

function told(
  from: string,
  amount: Amount,
  more: Partial<DueQuestion> = {},
  language: 'ms' | 'en' = 'ms',
): string[] {
  const answer = due({
    from,
    amount,
    state: 'MY-02',
    opening: USUAL_HOURS,
    holidays: [],
    pauses: [],
    ...more,
  });
  if (!answer.ok) throw new Error(answer.error.code);
  const lines = whyLines(answer.value.why, language);
  const last = lines.at(-1);
  if (last && answer.value.due) expect(last.before + last.minutes).toBe(countedMinutes(answer.value.why));
  return lines.map(
    ({ when, reason, minutes, days }) => `${when}: ${reason}${days === null ? '' : ` ${days}`} ${minutes}`,
  );
}

test.each<[string, string[], string[]]>([
  [
    'the design’s example: the nights are not told',
    told('2026-11-19T15:30', { hours: 4 }),
    ['Khamis, 19 Nov, 15:30–17:00: counted 90', 'Jumaat, 20 Nov – Sabtu, 21 Nov: weekend 0', 'Ahad, 22 Nov, 08:00–10:30: counted 150'],
  ],
  [
    'in English',
    told('2026-11-19T16:30', { hours: 1 }, {}, 'en'),
    ['Thursday, 19 Nov, 16:30–17:00: counted 30', 'Friday, 20 Nov – Saturday, 21 Nov: weekend 0', 'Sunday, 22 Nov, 08:00–08:30: counted 30'],
  ],
  [
    'a break is told',
    told('2026-11-19T11:15', { hours: 2 }, { opening: SPLIT }),
    ['Khamis, 19 Nov, 11:15–12:15: counted 60', 'Khamis, 19 Nov, 12:15–14:45: outside-hours 0', 'Khamis, 19 Nov, 14:45–15:45: counted 60'],
  ],
  [
    'a start outside hours is told',
    told('2026-11-18T18:00', { hours: 1 }),
    ['Rabu, 18 Nov, 18:00 – Khamis, 19 Nov, 08:00: outside-hours 0', 'Khamis, 19 Nov, 08:00–09:00: counted 60'],
  ],
  [
    'a holiday, and a year that turns',
    told('2026-12-24T16:30', { hours: 1 }, { state: 'MY-14', holidays: [KRISMAS] }),
    ['Khamis, 24 Dis, 16:30–17:00: counted 30', 'Jumaat, 25 Dis: holiday 0', 'Sabtu, 26 Dis – Ahad, 27 Dis: weekend 0', 'Isnin, 28 Dis, 08:00–08:30: counted 30'],
  ],
  [
    'whole days',
    told('2026-11-19T09:00', { days: 3 }),
    ['Khamis, 19 Nov, 09:00–24:00: received 0', 'Jumaat, 20 Nov – Sabtu, 21 Nov: weekend 0', 'Ahad, 22 Nov – Selasa, 24 Nov: counted 3 1620'],
  ],
  [
    'a pause without end',
    told('2026-11-19T09:00', { hours: 4 }, { pauses: [{ from: '2026-11-19T10:00' }] }),
    ['Khamis, 19 Nov, 09:00–10:00: counted 60', 'Khamis, 19 Nov, 10:00: paused 0'],
  ],
  [
    'from one year into the next',
    told('2026-12-31T16:30', { clockHours: 8 }),
    ['Khamis, 31 Dis, 16:30 – Jumaat, 1 Jan 2027, 00:30: counted 480'],
  ],
])('%s', (_, lines, expected) => {
  expect(lines).toEqual(expected);
}); // prettier-ignore
