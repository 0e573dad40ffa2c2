import { describe, expect, it } from 'vitest';
import type { OutageSummary } from '../../../preload/contract/outages';
import { nextOf, nextStep, stepsOf, type StepFacts } from '../../../renderer/features/outages/outage-steps';

const facts = (more: Partial<StepFacts>): StepFacts => ({
  state: 'in-force',
  ofCourts: true,
  undecided: 0,
  openRows: 0,
  packaged: false,
  ...more,
});

describe('the steps of an outage', () => {
  it.each([
    [{ state: 'reported' }, 'confirm'],
    [{ state: 'in-force', undecided: 1 }, 'decide'],
    [{ state: 'in-force' }, 'serve'],
    [{ state: 'in-force', ofCourts: false, undecided: 3 }, 'serve'],
    [{ state: 'restored', openRows: 2 }, 'enter'],
    [{ state: 'restored' }, 'package'],
    [{ state: 'restored', packaged: true }, 'close'],
    [{ state: 'restored', packaged: true, openRows: 1 }, 'enter'],
    [{ state: 'restored', ofCourts: false, openRows: 9, packaged: true }, 'close'],
  ] as const)('%o comes to %s next', (more, next) => {
    expect(nextStep(facts(more))).toBe(next);
  });

  it('marks what lies before the next step as done and what lies after as later', () => {
    expect(stepsOf(facts({})).map(({ name, state }) => `${name} ${state}`)).toEqual([
      'confirm done',
      'decide done',
      'serve now',
      'restore later',
      'enter later',
      'package later',
      'close later',
    ]);
  });

  it('lets a decision be changed and the recovery be recorded while the public is served', () => {
    const usable = stepsOf(facts({})).filter((step) => step.usable);
    expect(usable.map(({ name }) => name)).toEqual(['decide', 'serve', 'restore']);
  });

  it('asks for no option and no re-registration where no court depends on the system', () => {
    expect(stepsOf(facts({ ofCourts: false })).map(({ name }) => name)).toEqual([
      'confirm',
      'serve',
      'restore',
      'package',
      'close',
    ]);
  });

  it('has no steps once the outage is over', () => {
    expect(stepsOf(facts({ state: 'closed' }))).toEqual([]);
    expect(stepsOf(facts({ state: 'dismissed' }))).toEqual([]);
  });
});

describe('what the list says comes next', () => {
  const outage: OutageSummary = {
    id: 'o1',
    system: 'ESV3',
    state: 'in-force',
    startedAt: '2026-11-21T00:15:00.000Z',
    restoredAt: null,
    closedAt: null,
    forceAt: null,
    partial: '',
    backdated: false,
    thresholdHours: null,
    updateHours: null,
    options: { '05002': 'P1' },
  };

  it('is a decision while one of the courts has none', () => {
    expect(nextOf(outage, ['05002', '05003'])).toBe('decide');
    expect(nextOf(outage, ['05002'])).toBe('in-force');
  });

  it('is never a decision for another system', () => {
    expect(nextOf({ ...outage, system: 'AP', options: {} }, ['05002'])).toBe('in-force');
  });

  it('is nothing once it is over', () => {
    expect(nextOf({ ...outage, state: 'closed' }, [])).toBeUndefined();
  });
});
