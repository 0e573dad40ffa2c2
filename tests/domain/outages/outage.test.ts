import { describe, expect, it } from 'vitest';
import {
  hasOptions, nextOutageState, OUTAGE_EVENTS, outageStateAfter, SHIPPED_SYSTEMS, type OutageEvent, type OutageState,
} from '../../../domain/outages/outage'; // prettier-ignore
import { codeOf, valueOf } from '../expect-result';

describe('an outage', () => {
  it.each<[OutageState, OutageEvent[]]>([
    ['reported', ['reported']],
    ['dismissed', ['reported', 'dismissed']],
    ['in-force', ['reported', 'confirmed']],
    ['in-force', ['reported', 'confirmed', 'decided', 'decided']],
    ['restored', ['reported', 'confirmed', 'decided', 'restored']],
    ['in-force', ['reported', 'in-force']],
    ['restored', ['reported', 'in-force', 'restored']],
    ['restored', ['reported', 'restored']],
    ['closed', ['reported', 'confirmed', 'restored', 'closed']],
  ])('is %s after %j', (state, events) => {
    expect(outageStateAfter(events)).toBe(state);
  });

  const possible: Record<OutageState, OutageEvent[]> = {
    // back before its fallback was needed
    reported: ['owner-said', 'confirmed', 'in-force', 'dismissed', 'restored'],
    'in-force': ['owner-said', 'decided', 'dismissed', 'restored'],
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
    expect(outageStateAfter(['reported', 'closed', 'decided'])).toBe('reported');
    expect(outageStateAfter(['reported', 'confirmed', 'restored', 'confirmed'])).toBe('restored');
    // early by a supervisor, and the threshold a moment later
    expect(outageStateAfter(['reported', 'confirmed', 'in-force'])).toBe('in-force');
  });

  it('has options in e-Syariah 3 alone', () => {
    expect(SHIPPED_SYSTEMS.filter(hasOptions)).toEqual(['ESV3']);
  });
});
