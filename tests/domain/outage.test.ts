import { describe, expect, it } from 'vitest';
import {
  hasOptions, nextOutageState, OUTAGE_EVENTS, outageStateAfter, SHIPPED_SYSTEMS, thresholdAt, type OutageEvent, type OutageState,
} from '../../domain/outage'; // prettier-ignore
import { codeOf, moment, valueOf } from './expect-result';

const at = (time: string) => moment(`2026-11-22T${time}:00.000Z`);

describe('an outage', () => {
  it.each<[OutageState, OutageEvent[]]>([
    ['reported', ['reported']],
    ['dismissed', ['reported', 'dismissed']],
    ['in-force', ['reported', 'confirmed']],
    ['in-force', ['reported', 'confirmed', 'decided', 'decided']],
    ['restored', ['reported', 'confirmed', 'decided', 'restored']],
    ['closed', ['reported', 'confirmed', 'restored', 'closed']],
  ])('is %s after %j', (state, events) => {
    expect(outageStateAfter(events)).toBe(state);
  });

  const possible: Record<OutageState, OutageEvent[]> = {
    reported: ['confirmed', 'dismissed'],
    'in-force': ['decided', 'restored'],
    dismissed: [],
    restored: ['closed'],
    closed: [],
  };
  it.each(Object.entries(possible))('that is %s lets happen %j and nothing else', (state, events) => {
    for (const event of OUTAGE_EVENTS) {
      const next = nextOutageState(state as OutageState, event);
      if (events.includes(event)) valueOf(next);
      else expect(codeOf(next)).toBe('outage-state-wrong');
    }
  });

  it('stays as it is whatever is told of it that cannot have happened', () => {
    expect(outageStateAfter(['reported', 'closed', 'restored'])).toBe('reported');
    expect(outageStateAfter(['reported', 'confirmed', 'restored', 'confirmed'])).toBe('restored');
  });

  it('has options in e-Syariah 3 alone', () => {
    expect(SHIPPED_SYSTEMS.filter(hasOptions)).toEqual(['ESV3']);
  });
});

describe('the threshold', () => {
  it('of AP is three clock hours from the start that was given, of other systems none', () => {
    expect(thresholdAt('AP', at('00:15'))).toBe(at('03:15'));
    expect(thresholdAt('ESV3', at('00:15'))).toBe(at('00:15'));
    expect(thresholdAt('X-SAYA', at('00:15'), { 'X-SAYA': 2 })).toBe(at('02:15'));
  });
});
