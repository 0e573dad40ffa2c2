import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countMigration,
  MIGRATION_EVENTS,
  MIGRATION_STATES,
  migrationLife,
  nextMigration,
  type MigrationEvent,
} from '../../../domain/esv2/migration';
import { endOfUse } from '../../../domain/esv2/end-of-use';
import { stateAfter } from '../../../domain/life';
import type { CivilDate } from '../../../domain/time/civil-time';

const event = fc.record({
  kind: fc.constantFrom(...MIGRATION_EVENTS),
  esv3Number: fc.constantFrom('', '03001-014-0200-2026'),
  askedOn: fc.constantFrom(null, '2026-11-23' as CivilDate),
  askAgainOn: fc.constantFrom(null, '2026-11-30' as CivilDate),
  reason: fc.string(),
});

/** As main writes them: what may not happen is not written. */
const allowed = (events: readonly MigrationEvent[]): MigrationEvent[] =>
  events.filter((_, at) => {
    const before = stateAfter(migrationLife, allowed(events.slice(0, at)));
    return nextMigration(before.state, events[at]!.kind).ok;
  });

describe('a case of ESV2 on its way into ESV3', () => {
  it('has a way on from every state that any events lead to', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const { state } = stateAfter(migrationLife, events);
        expect(MIGRATION_STATES).toContain(state);
        expect(MIGRATION_EVENTS.some((kind) => nextMigration(state, kind).ok)).toBe(true);
      }),
    );
  });

  it('stands by what may happen alone: what may not changes nothing', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 7 }), (events) => {
        expect(stateAfter(migrationLife, events)).toEqual(stateAfter(migrationLife, allowed(events)));
      }),
    );
  });

  it('is counted in exactly one place', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MIGRATION_STATES)), (states) => {
        const { recorded, waiting, migrated, withdrawn, writtenOff, carriedOver } = countMigration(states);
        expect(waiting + migrated + withdrawn + writtenOff + carriedOver).toBe(recorded);
      }),
    );
  });

  it('is carried over with the last word that was said of it, and asked after as before', () => {
    const said = { esv3Number: '', askedOn: '2026-11-23', askAgainOn: '2026-11-30', reason: 'SAINS' };
    const events = [
      { ...said, kind: 'not-arrived' },
      { kind: 'carried-over', esv3Number: '', askedOn: null, askAgainOn: null, reason: '' },
    ] as MigrationEvent[];
    expect(stateAfter(migrationLife, events)).toEqual({ ...said, state: 'carried-over' });
  });
});

describe('the end of ESV2’s use', () => {
  const day = (text: string) => text as CivilDate;
  it.each([
    [null, '2026-12-31', { kind: 'unannounced' }],
    ['2026-12-31', '2026-12-16', { kind: 'far' }],
    ['2026-12-31', '2026-12-17', { kind: 'soon', days: 14 }],
    ['2026-12-31', '2026-12-30', { kind: 'very-soon', days: 1 }],
    ['2026-12-31', '2026-12-31', { kind: 'very-soon', days: 0 }],
    ['2026-12-31', '2027-01-01', { kind: 'over' }],
  ])('announced for %s is on %s %o', (endsOn, today, end) => {
    expect(endOfUse(endsOn === null ? null : day(endsOn), day(today))).toEqual(end);
  });
});
