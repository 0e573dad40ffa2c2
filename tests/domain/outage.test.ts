import { describe, expect, it } from 'vitest';
import {
  applyOutageEvent, currentOption, reportOutage, thresholdAt, type OutageEvent, type OutageState, type System,
} from '../../domain/outage'; // prettier-ignore
import { codeOf, moment, valueOf } from './expect-result';

const at = (time: string) => moment(`2026-11-22T${time}:00.000Z`);

function reported(system: System): OutageState {
  return valueOf(
    reportOutage({ system, startedAt: at('00:15'), reportedAt: at('01:00'), reportedBy: 'o-1' }),
  );
}
function after(outage: OutageState, ...events: OutageEvent[]): OutageState {
  return events.reduce((state, event) => valueOf(applyOutageEvent(state, event)), outage);
}
const confirmed: OutageEvent = { kind: 'confirmed', at: at('01:05'), by: 'o-2', option: 'P1' };
const restored: OutageEvent = { kind: 'restored', at: at('06:00'), by: 'o-2' };
const closed: OutageEvent = { kind: 'closed', at: at('09:00'), by: 'o-2' };

describe('an outage', () => {
  it('is reported, in force, restored and closed, and remembers each step', () => {
    const outage = after(reported('ESV3'), confirmed, restored, closed);
    expect(outage).toEqual({
      state: 'closed', system: 'ESV3', startedAt: at('00:15'), reportedAt: at('01:00'), reportedBy: 'o-1',
      inForceAt: at('01:05'), confirmedBy: 'o-2', decisions: [{ option: 'P1', at: at('01:05'), by: 'o-2' }],
      restoredAt: at('06:00'), restoredBy: 'o-2', closedAt: at('09:00'), closedBy: 'o-2',
    }); // prettier-ignore
  });

  it.each<[string, OutageState, OutageEvent]>([
    ['restored before it is in force', reported('ESV3'), restored],
    ['closed before it is restored', after(reported('ESV3'), confirmed), closed],
    ['confirmed twice', after(reported('ESV3'), confirmed), confirmed],
    ['restored twice', after(reported('ESV3'), confirmed, restored), restored],
    ['given an option before it is in force', reported('ESV3'), { ...confirmed, kind: 'option-decided', option: 'P2' }],
    ['given an option after it', after(reported('ESV3'), confirmed, restored),
      { kind: 'option-decided', at: at('07:00'), by: 'o-2', option: 'P2' }],
    ['opened again', after(reported('ESV3'), confirmed, restored, closed), confirmed],
  ])('cannot be %s', (_, outage, event) => {
    expect(codeOf(applyOutageEvent(outage, event))).toBe('outage-state-wrong');
  }); // prettier-ignore

  it('never goes back in time', () => {
    const inForce = after(reported('ESV3'), confirmed);
    const early = [
      applyOutageEvent(reported('ESV3'), { ...confirmed, at: at('00:59') }),
      applyOutageEvent(inForce, { ...restored, at: at('01:04') }),
      applyOutageEvent(after(inForce, restored), { ...closed, at: at('05:59') }),
      applyOutageEvent(inForce, { kind: 'option-decided', option: 'P3', by: 'o-2', at: at('01:04') }),
      reportOutage({ system: 'ESV3', startedAt: at('01:01'), reportedAt: at('01:00'), reportedBy: 'o-1' }),
    ];
    expect(early.map(codeOf)).toEqual(Array(5).fill('outage-time-backwards'));
  });
});

describe('the options', () => {
  it('may change while it is in force, and their history stays', () => {
    const outage = after(reported('ESV3'), confirmed, {
      kind: 'option-decided', option: 'P3', at: at('03:00'), by: 'o-3',
    }); // prettier-ignore
    expect(currentOption(outage)).toBe('P3');
    expect(outage).toMatchObject({ decisions: [{ option: 'P1' }, { option: 'P3', by: 'o-3' }] });
    expect(currentOption(reported('ESV3'))).toBeUndefined();
  });

  it('are for ESV3 alone', () => {
    expect(codeOf(applyOutageEvent(reported('ESV2'), confirmed))).toBe('option-not-for-system');
  });
});

describe('the threshold', () => {
  it('of AP is three clock hours from the start that was given, of other systems none', () => {
    expect(thresholdAt('AP', at('00:15'))).toBe(at('03:15'));
    expect(thresholdAt('ESV3', at('00:15'))).toBe(at('00:15'));
    expect(thresholdAt('X-SAYA', at('00:15'), { 'X-SAYA': 2 })).toBe(at('02:15'));
  });

  it.each([
    ['03:14', undefined, 'early-reason-needed'],
    ['03:14', ' ', 'early-reason-needed'],
    ['03:14', 'arahan ketua', 'accepted'],
    ['03:15', undefined, 'accepted'],
  ])('at %s with reason %j: %s', (time, reason, code) => {
    const event: OutageEvent = {
      kind: 'confirmed',
      at: at(time),
      by: 'o-2',
      ...(reason === undefined ? {} : { reason }),
    };
    expect(codeOf(applyOutageEvent(reported('AP'), event))).toBe(code);
  });

  it('keeps the reason of coming into force early, and none otherwise', () => {
    const early: OutageEvent = { kind: 'confirmed', at: at('02:00'), by: 'o-2', reason: 'arahan ketua' };
    expect(after(reported('AP'), early)).toMatchObject({ earlyReason: 'arahan ketua' });
    expect(after(reported('AP'), { ...early, at: at('04:00') })).not.toHaveProperty('earlyReason');
  });
});
