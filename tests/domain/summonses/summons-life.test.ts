import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateAfter } from '../../../domain/life';
import { serviceDoubts, serviceLimits } from '../../../domain/summonses/service';
import {
  mayUndo,
  nextStep,
  serviceOf,
  stageOf,
  summonsLife,
  SUMMONS_STEPS,
  type SummonsHappened,
  type SummonsPlace,
} from '../../../domain/summonses/summons-life';
import type { CivilDate } from '../../../domain/time/civil-time';
import { instant } from '../../helpers/instant';

/** What somebody tries: a step, to take back the n-th event, or a correction that replaces the paper. */
type Try = { step: (typeof SUMMONS_STEPS)[number] } | { undo: number } | { replace: true };
const tries: fc.Arbitrary<Try[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.record({ step: fc.constantFrom(...SUMMONS_STEPS) }) },
    { weight: 4, arbitrary: fc.record({ undo: fc.nat(12) }) },
    { weight: 1, arbitrary: fc.constant({ replace: true as const }) },
  ),
  { maxLength: 40 },
);

/** All that the rules let through, with the place before each. */
function lived(all: readonly Try[]): { events: SummonsHappened[]; places: SummonsPlace[] } {
  const events: SummonsHappened[] = [];
  const places = [summonsLife.initial];
  for (const each of all) {
    const place = places.at(-1)!;
    const event: SummonsHappened | undefined =
      'replace' in each
        ? { kind: 'replaced' }
        : 'step' in each
          ? nextStep(place, each.step).ok
            ? { kind: each.step, id: String(events.length) }
            : undefined
          : mayUndo(place, String(each.undo)).ok
            ? { kind: 'undone', undoes: String(each.undo) }
            : undefined;
    if (!event) continue;
    events.push(event);
    places.push(summonsLife.evolve(place, event));
  }
  return { events, places };
}

describe('a court paper after its issue', () => {
  it('is never handed over unsealed, nor served before it was handed over, whatever is tried', () => {
    fc.assert(
      fc.property(tries, (all) => {
        for (const { steps } of lived(all).places) {
          const kinds = steps.map(({ kind }) => kind);
          expect(['sealed', undefined]).toContain(kinds[0]);
          expect(['handed-over', undefined]).toContain(kinds[1]);
          for (const kind of kinds.slice(2, -1)) expect(kind).toBe('not-served');
        }
      }),
    );
  });

  it('has a way on from every state that is no end, and is where its events say', () => {
    fc.assert(
      fc.property(tries, (all) => {
        const { events, places } = lived(all);
        const place = places.at(-1)!;
        expect(stateAfter(summonsLife, events)).toEqual(place);
        const on = SUMMONS_STEPS.some((step) => nextStep(place, step).ok);
        const end = place.replaced || serviceOf(place) === 'served';
        expect(on).toBe(!end);
        if (place.steps.length > 0 && !place.replaced)
          expect(mayUndo(place, place.steps.at(-1)!.id).ok).toBe(true);
      }),
    );
  });

  it('is not touched any more once a corrected one stands in its place', () => {
    fc.assert(
      fc.property(tries, tries, (before, after) => {
        const { places } = lived([
          ...before,
          { replace: true },
          ...after.filter((each) => !('replace' in each)),
        ]);
        expect(stageOf(places.at(-1)!)).toBe('replaced');
        for (const step of SUMMONS_STEPS)
          expect(nextStep(places.at(-1)!, step)).toMatchObject({ error: { code: 'summons-replaced' } });
      }),
    );
  });

  it('says which step is missing or was made before', () => {
    const after = (...kinds: (typeof SUMMONS_STEPS)[number][]) =>
      stateAfter(
        summonsLife,
        kinds.map((kind, index) => ({ kind, id: String(index) })),
      );
    const code = (place: SummonsPlace, step: (typeof SUMMONS_STEPS)[number]) => {
      const next = nextStep(place, step);
      return next.ok ? null : next.error.code;
    };
    expect(code(after(), 'handed-over')).toBe('summons-unsealed');
    expect(code(after(), 'served')).toBe('summons-not-handed-over');
    expect(code(after('sealed'), 'sealed')).toBe('summons-sealed');
    expect(code(after('sealed'), 'served')).toBe('summons-not-handed-over');
    expect(code(after('sealed', 'handed-over'), 'sealed')).toBe('summons-handed-over');
    expect(code(after('sealed', 'handed-over'), 'handed-over')).toBe('summons-handed-over');
    expect(code(after('sealed', 'handed-over', 'not-served'), 'served')).toBeNull();
    expect(code(after('sealed', 'handed-over', 'served'), 'not-served')).toBe('summons-served');
    expect(mayUndo(after('sealed', 'handed-over'), '0')).toMatchObject({ error: { code: 'step-not-last' } });
    expect(mayUndo(after('sealed'), '7')).toMatchObject({ error: { code: 'summons-step-unknown' } });
  });
});

describe('service', () => {
  const terms = {
    issuedAt: instant('2026-11-22T02:00:00.000Z'),
    hearingAt: instant('2026-12-15T01:00:00.000Z'),
    clearDays: 7,
  };
  const on = (day: string, leave = false, needed = 7) =>
    serviceDoubts({ ...terms, clearDays: needed }, day as CivilDate, leave);

  it('leaves the clear days that the office asks for', () => {
    expect(serviceLimits(terms)).toEqual({ serveBy: '2026-12-07', expiresOn: '2027-11-22' });
    expect(on('2026-12-07')).toEqual([]);
    expect(on('2026-12-08')).toEqual(['served-too-late']);
    expect(on('2026-12-15', false, 0)).toEqual([]);
    expect(on('2026-12-16', false, 0)).toEqual(['served-too-late']);
  });

  it('ends after 12 months unless the court gave leave', () => {
    const late = { ...terms, hearingAt: instant('2028-01-15T01:00:00.000Z') };
    const served = (day: string, leave: boolean) => serviceDoubts(late, day as CivilDate, leave);
    expect(served('2027-11-22', false)).toEqual([]);
    expect(served('2027-11-23', false)).toEqual(['served-after-expiry']);
    expect(served('2027-11-23', true)).toEqual([]);
  });
});
