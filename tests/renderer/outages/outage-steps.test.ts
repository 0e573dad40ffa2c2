import { instant } from '../../helpers/instant';
import { describe, expect, it } from 'vitest';
import type { OutageSummary } from '../../../preload/contract/outages';
import type { StandingStep } from '../../../preload/contract/runbooks';
import { isUsable, nextOf } from '../../../renderer/features/outages/outage-steps';

const step = (more: Partial<StandingStep>): StandingStep => ({
  id: 's', textMs: 'S', textEn: 'S', noteMs: '', noteEn: '', cite: '', who: 'clerk', due: { at: 'in-force' },
  evidence: false, action: null, dueAt: null, state: 'open', byApp: false, doneAt: null, officer: null, entry: null,
  evidenceText: '', reason: '', ...more,
}); // prettier-ignore
const byApp = (action: StandingStep['action'], state: StandingStep['state']) =>
  step({ action, state, byApp: true });

describe('a step opens', () => {
  const rows: [string, StandingStep, OutageSummary['state'], boolean][] = [
    ['while it is open', step({}), 'in-force', true],
    ['to read what was ticked', step({ state: 'done' }), 'in-force', true],
    ['not before its time', step({ state: 'later' }), 'reported', false],
    ['not where it does not apply', step({ state: 'never' }), 'restored', false],
    ['of the app while it is open', byApp('confirm', 'open'), 'reported', true],
    ['of the app not once it is done', byApp('confirm', 'done'), 'in-force', false],
    ['of the app where the clock overtook it', byApp('confirm', 'overtaken'), 'in-force', true],
    ['of the app not where the clock overtook it and all is back', byApp('confirm', 'overtaken'), 'restored', false],
    ['for another decision while in force', byApp('decide', 'done'), 'in-force', true],
    ['for no decision once it is back', byApp('decide', 'done'), 'restored', false],
    ['for the work list that is empty', byApp('enter', 'done'), 'restored', true],
    ['not at all once it is closed', step({}), 'closed', false],
    ['to read its evidence once it is closed', step({ state: 'done', doneAt: instant('2026-11-21T00:15:00.000Z') }), 'closed', true],
  ]; // prettier-ignore
  it.each(rows)('%s', (_, one, state, expected) => expect(isUsable(one, { state })).toBe(expected));
});

describe('what the list says comes next', () => {
  const outage: OutageSummary = {
    id: 'o1',
    system: 'ESV3',
    state: 'in-force',
    startedAt: instant('2026-11-21T00:15:00.000Z'),
    restoredAt: null,
    closedAt: null,
    forceAt: null,
    partial: '',
    backdated: false,
    thresholdHours: null,
    updateHours: null,
    noticeHours: null,
    options: { '05002': 'P1' },
  };

  it('is a decision while one of the courts has none', () => {
    expect(nextOf(outage, ['05002', '05003'])).toBe('decide');
    expect(nextOf(outage, ['05002'])).toBe('in-force');
  });

  it('is never a decision for another system', () => {
    expect(nextOf({ ...outage, system: 'AP', options: {} }, ['05002'])).toBe('in-force');
  });

  it('is the gate while its threshold has not passed', () => {
    expect(nextOf({ ...outage, state: 'reported' }, [])).toBe('reported');
    expect(nextOf({ ...outage, state: 'reported', forceAt: instant('2026-11-21T03:15:00.000Z') }, [])).toBe(
      'gate',
    );
  });

  it('is nothing for an outage that is over', () => {
    expect(nextOf({ ...outage, state: 'closed' }, ['05002', '05003'])).toBeUndefined();
  });
});
