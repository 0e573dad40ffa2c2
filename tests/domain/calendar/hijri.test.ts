import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  announce,
  computedStart,
  hijriKey,
  hijriOn,
  monthBeside,
  startOf,
  type AnnouncedMonth,
} from '../../../domain/calendar/hijri';
import { FIRST_YEAR, LONG_MONTHS } from '../../../domain/calendar/hijri-months';
import { addDays, daysBetween, type CivilDate } from '../../../domain/time/civil-time';
import { hijriText } from '../../../words/calendar/hijri';
import { seenMonth } from '../../../tools/hijri/seen-month';

const on = (date: string, announced: readonly AnnouncedMonth[] = []) => hijriOn(date as CivilDate, announced);
const YEARS = LONG_MONTHS.split(' ').length;
const someMonth = fc.record({
  year: fc.integer({ min: FIRST_YEAR + 1, max: FIRST_YEAR + YEARS - 2 }),
  month: fc.integer({ min: 1, max: 12 }),
});

describe('a Hijri date of Malaysia', () => {
  it.each([
    ['2022-09-30', '1444-03-03', '3 Rabiulawal 1444H'],
    ['2025-03-31', '1446-10-01', '1 Syawal 1446H'],
    ['2025-05-29', '1446-12-01', '1 Zulhijah 1446H'],
    ['2018-08-21', '1439-12-09', '9 Zulhijah 1439H'],
    ['2024-03-12', '1445-09-01', '1 Ramadan 1445H'],
  ])('%s is %s', (date, key, text) => {
    const answer = on(date);
    expect(answer?.source).toBe('computed');
    expect([hijriKey(answer!.date), hijriText(answer!.date)]).toEqual([key, text]);
  });

  it('goes on by one day a day, through every month of the table', () => {
    let day = computedStart({ year: FIRST_YEAR, month: 1 })!;
    let before = on(day)!.date;
    for (let n = 1; n < 354 * YEARS; n += 1) {
      day = addDays(day, 1);
      const { date } = on(day)!;
      if (date.day === 1) expect(date).toMatchObject(monthBeside(before, 1));
      else expect(date).toEqual({ ...before, day: before.day + 1 });
      before = date;
    }
  });

  it('is as the rule computes each month anew', () => {
    for (let n = 0; n < YEARS * 12; n += 1) {
      const month = { year: FIRST_YEAR + Math.floor(n / 12), month: (n % 12) + 1 };
      expect([month, computedStart(month)]).toEqual([month, seenMonth(FIRST_YEAR * 12 + n)]);
    }
  });

  it('is unknown beyond the table', () => {
    expect([on('1979-11-20'), on('2999-12-31'), on('1901-01-01')]).toEqual([undefined, undefined, undefined]);
    expect(on('1979-11-21')?.date).toEqual({ year: FIRST_YEAR, month: 1, day: 1 });
  });
});

describe('an announced month', () => {
  const safar = { year: 1447, month: 2 };
  const computed = computedStart(safar)!;

  it('is the authority from its first day on, and says so', () => {
    const later = { ...safar, startsOn: addDays(computed, 1) };
    const announced = [later];
    expect(on(computed, announced)).toEqual({
      date: { ...monthBeside(safar, -1), day: 30 },
      source: 'computed',
    });
    expect(on(later.startsOn, announced)).toEqual({ date: { ...safar, day: 1 }, source: 'corrected' });
  });

  it('leaves every month 29 or 30 days, or is refused', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(someMonth, fc.integer({ min: -3, max: 3 })), { maxLength: 12 }),
        (tries) => {
          let announced: AnnouncedMonth[] = [];
          for (const [month, by] of tries) {
            const answer = announce({ ...month, startsOn: addDays(computedStart(month)!, by) }, announced);
            if (!answer.ok) continue;
            const others = announced.filter((each) => each.year !== month.year || each.month !== month.month);
            announced = [...others, answer.value];
            const [from, to] = [startOf(month, announced)!, startOf(monthBeside(month, 1), announced)!];
            expect([29, 30]).toContain(daysBetween(from, to));
            expect([29, 30]).toContain(daysBetween(startOf(monthBeside(month, -1), announced)!, from));
            expect(on(from, announced)?.date).toEqual({ ...month, day: 1 });
            expect(on(addDays(from, -1), announced)?.date.day).toBeGreaterThanOrEqual(29);
          }
        },
      ),
    );
  });

  it('names how long a month would be, and a month that no table has', () => {
    const slip = announce({ ...safar, startsOn: addDays(computed, 5) }, []);
    expect(slip).toMatchObject({ ok: false, error: { code: 'hijri-month-length' } });
    const far = announce({ year: 1300, month: 1, startsOn: computed }, []);
    expect(far).toMatchObject({ ok: false, error: { code: 'hijri-month-unknown' } });
  });
});
