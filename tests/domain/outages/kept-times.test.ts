import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../domain/time/civil-time';
import { minutesLate, scoreOf, verdictOf, type Verdict } from '../../../domain/outages/kept-times';

const at = (time: string) => `2026-11-22T${time}.000Z` as Instant;
const running = (time: string) => ({ at: at(time), over: false });
const over = (time: string) => ({ at: at(time), over: true });

describe('whether a promise was kept', () => {
  it.each<[string, string | null, string | null, boolean, { at: Instant; over: boolean }, Verdict]>([
    ['done before its time', '07:00:00', '06:59:00', false, running('08:00:00'), 'kept'],
    ['done on the very minute', '07:00:00', '07:00:59', false, running('08:00:00'), 'kept'],
    ['done a minute later', '07:00:00', '07:01:00', false, running('08:00:00'), 'late'],
    ['done, with no time named', null, '07:01:00', false, running('08:00:00'), 'kept'],
    [
      'late, though it was called not needed afterwards',
      '07:00:00',
      '09:00:00',
      true,
      over('10:00:00'),
      'late',
    ],
    ['not needed', '07:00:00', null, true, over('10:00:00'), 'not-needed'],
    ['not done, its time to come', '09:00:00', null, false, running('08:00:00'), 'waiting'],
    ['not done, its minute running', '08:00:00', null, false, running('08:00:30'), 'waiting'],
    ['not done, its time gone', '07:00:00', null, false, running('08:00:00'), 'missed'],
    ['not done when all was over, its time to come', '11:00:00', null, false, over('10:00:00'), 'missed'],
    ['not done when all was over, no time named', null, null, false, over('10:00:00'), 'missed'],
    ['not done yet, no time named', null, null, false, running('10:00:00'), 'waiting'],
  ])('%s', (_name, dueAt, doneAt, notNeeded, until, verdict) => {
    const promised = { dueAt: dueAt && at(dueAt), doneAt: doneAt && at(doneAt), notNeeded, overtaken: false };
    expect(verdictOf(promised as never, until)).toBe(verdict);
  });

  it('is not said of what the clock overtook: neither kept nor late, nor missed', () => {
    const promised = { dueAt: at('07:00:00'), doneAt: null, notNeeded: false, overtaken: true };
    expect(verdictOf(promised, over('10:00:00'))).toBe('overtaken');
    expect(verdictOf({ ...promised, doneAt: at('08:00:00') }, over('10:00:00'))).toBe('late');
    expect(scoreOf(['overtaken', 'kept', 'late'])).toMatchObject({
      kept: 1,
      late: 1,
      missed: 0,
      overtaken: 1,
      percent: 50,
    });
    expect(scoreOf(['overtaken']).percent).toBeNull();
  });

  it('says by how many minutes it was late', () => {
    const late = (dueAt: string | null, doneAt: string | null) =>
      minutesLate({ dueAt: dueAt && at(dueAt), doneAt: doneAt && at(doneAt), notNeeded: false } as never);
    expect(late('07:00:00', '08:35:59')).toBe(95);
    expect(late('07:00:00', '06:00:00')).toBe(0);
    expect(late(null, '06:00:00')).toBe(0);
    expect(late('07:00:00', null)).toBeNull();
  });
});

describe('the score', () => {
  it('counts kept against all that counted', () => {
    expect(scoreOf(['kept', 'kept', 'late', 'not-needed', 'waiting'])).toEqual({
      kept: 2,
      late: 1,
      missed: 0,
      overtaken: 0,
      percent: 66,
    });
    expect(scoreOf(['not-needed', 'waiting', 'overtaken'])).toEqual({
      ...{ kept: 0, late: 0, missed: 0, overtaken: 1 },
      percent: null,
    });
  });

  it('is 100 only when nothing was late or missed', () => {
    const verdict = fc.constantFrom<Verdict>('kept', 'late', 'missed', 'waiting', 'not-needed', 'overtaken');
    fc.assert(
      fc.property(fc.array(verdict, { maxLength: 300 }), (verdicts) => {
        const { percent } = scoreOf(verdicts);
        const counted = verdicts.filter((one) => one === 'kept' || one === 'late' || one === 'missed');
        expect(percent === 100).toBe(counted.length > 0 && counted.every((one) => one === 'kept'));
      }),
    );
  });
});
