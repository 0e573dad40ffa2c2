import { describe, expect, it } from 'vitest';
import {
  forceAtOf, isBackdated, isEarly, passedAt, thresholdOf, type GateFacts,
} from '../../../domain/outages/outage-gate'; // prettier-ignore
import { moment } from '../expect-result';

const at = (time: string) => moment(`2026-11-22T${time}:00.000Z`);
const facts = (more: Partial<GateFacts> = {}): GateFacts => ({
  startedAt: at('00:15'),
  thresholdHours: 3,
  forcedAt: null,
  confirmed: false,
  dismissed: false,
  restoredAt: null,
  ...more,
});

describe('the threshold', () => {
  it('is so many clock hours from the start that was given, and none where the system has none', () => {
    expect(thresholdOf(at('00:15'), 3)).toBe(at('03:15'));
    // no working hours: over a weekend and a midnight like any other time
    expect(thresholdOf(moment('2026-11-20T22:30:00.000Z'), 3)).toBe('2026-11-21T01:30:00.000Z');
    expect(thresholdOf(at('00:15'), null)).toBeNull();
  });
});

describe('what is written down as passed', () => {
  const rows: [string, Partial<GateFacts>, string, string | null][] = [
    ['nothing a millisecond before', {}, '2026-11-22T03:14:59.999Z', null],
    ['the exact moment, at it', {}, '2026-11-22T03:15:00.000Z', at('03:15')],
    ['the exact moment, days later', {}, '2026-11-29T12:00:00.000Z', at('03:15')],
    ['nothing without a threshold', { thresholdHours: null }, '2026-11-29T12:00:00.000Z', null],
    ['nothing twice', { forcedAt: at('03:15') }, '2026-11-29T12:00:00.000Z', null],
    ['nothing after an early confirmation', { forcedAt: at('01:00'), confirmed: true }, at('09:00'), null],
    ['nothing of a report that was set aside', { dismissed: true }, at('09:00'), null],
    ['nothing of what was back before', { restoredAt: at('02:00') }, at('09:00'), null],
    ['nothing of what lasted three hours and no more', { restoredAt: at('03:15') }, at('09:00'), null],
    ['the moment of what lasted longer', { restoredAt: at('03:16') }, at('09:00'), at('03:15')],
  ];
  it.each(rows)('%s', (_, more, now, expected) => {
    expect(passedAt(facts(more), moment(now))).toBe(expected);
  });
});

describe('when the fallback is in force from', () => {
  const rows: [string, Partial<GateFacts>, string | null][] = [
    ['will come by itself', {}, at('03:15')],
    ['a person decides', { thresholdHours: null }, null],
    ['came by itself', { forcedAt: at('03:15') }, at('03:15')],
    ['came early', { forcedAt: at('01:00'), confirmed: true }, at('01:00')],
    ['never: set aside', { dismissed: true }, null],
    ['never: it was back before', { restoredAt: at('02:00') }, null],
    ['taken back: its recovery was told late', { forcedAt: at('03:15'), restoredAt: at('02:00') }, null],
    ['not taken back: a supervisor had decided', { forcedAt: at('01:00'), confirmed: true, restoredAt: at('00:50') }, at('01:00')], // prettier-ignore
  ];
  it.each(rows)('%s', (_, more, expected) => expect(forceAtOf(facts(more))).toBe(expected));
});

describe('early, and after the fact', () => {
  it('is early before the threshold only', () => {
    expect(isEarly(at('00:15'), 3, at('03:14'))).toBe(true);
    expect(isEarly(at('00:15'), 3, at('03:15'))).toBe(false);
    expect(isEarly(at('00:15'), null, at('00:16'))).toBe(false);
  });

  const rows: [string, Partial<GateFacts>, string, boolean][] = [
    ['reported while it was fresh', {}, at('01:00'), false],
    ['reported after its threshold', {}, at('03:15'), true],
    ['entered when it was over', { restoredAt: at('00:45') }, at('00:50'), true],
    ['restored after the report', { restoredAt: at('01:45') }, at('00:50'), false],
    ['without threshold, the same day', { thresholdHours: null }, at('09:00'), false],
    // local midnight is 16:00 UTC
    ['without threshold, the next day', { thresholdHours: null }, at('16:00'), true],
  ];
  it.each(rows)('%s', (_, more, reported, expected) =>
    expect(isBackdated(facts(more), moment(reported))).toBe(expected),
  );
});
