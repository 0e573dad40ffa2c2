import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  countIntakes,
  INTAKE_EVENTS,
  INTAKE_STATES,
  intakeLife,
  nextIntake,
} from '../../../domain/intakes/intake';
import { stateAfter } from '../../../domain/life';

it('every state has a way on, but for the one that goes on as its case', () => {
  for (const state of INTAKE_STATES)
    expect(INTAKE_EVENTS.some((event) => nextIntake(state, event).ok)).toBe(state !== 'registered');
});

it('stands in exactly one state after whatever happened, and registered stays so', () => {
  const events = fc.array(fc.constantFrom(...INTAKE_EVENTS).map((kind) => ({ kind })));
  fc.assert(
    fc.property(fc.array(events), (all) => {
      const states = all.map((one) => stateAfter(intakeLife, one));
      const { received, incomplete, registered, entered, givenBack } = countIntakes(states);
      expect(incomplete + registered + entered + givenBack).toBe(received);
    }),
  );
  expect(nextIntake('registered', 'reopened')).toMatchObject({ ok: false });
});
