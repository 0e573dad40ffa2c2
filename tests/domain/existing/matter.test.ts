import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  CASE_SYSTEMS,
  isSettledMatter,
  MATTER_EVENTS,
  matterActs,
  matterLife,
  nextMatter,
  type MatterEventKind,
} from '../../../domain/existing/matter';
import { stateAfter } from '../../../domain/life';

const event = (kind: MatterEventKind, reason = '') => ({
  ...{ kind, reason, askedOn: null, askAgainOn: null, officer: 'o1', run: 'r1' },
});
const system = fc.constantFrom(...CASE_SYSTEMS);

it('wherever any sequence of events leads, there is a way on, and what cannot happen changes nothing', () => {
  fc.assert(
    fc.property(system, fc.array(fc.constantFrom(...MATTER_EVENTS)), (of, kinds) => {
      const { state } = stateAfter(
        matterLife(of),
        kinds.map((kind) => event(kind)),
      );
      const possible = kinds.filter(
        (kind, at) =>
          nextMatter(
            of,
            stateAfter(
              matterLife(of),
              kinds.slice(0, at).map((each) => event(each)),
            ).state,
            kind,
          ).ok,
      );
      expect(
        stateAfter(
          matterLife(of),
          possible.map((kind) => event(kind)),
        ).state,
      ).toBe(state);
      for (const inHand of [false, true]) expect(matterActs(of, state, inHand)).not.toEqual([]);
    }),
  );
});

it('a matter in ESV3 is entered, one in ESV2 is updated first and then followed until it is migrated', () => {
  for (const of of CASE_SYSTEMS) expect(matterActs(of, 'waiting', false)[0]).toBe('taken');
  expect(matterActs('ESV3', 'waiting', false)).not.toContain('entered');
  expect(matterActs('ESV3', 'waiting', true)[0]).toBe('entered');
  expect(matterActs('ESV2', 'waiting', true)[0]).toBe('updated');
  expect(nextMatter('ESV2', 'waiting', 'migrated').ok).toBe(false);
  expect(nextMatter('ESV3', 'waiting', 'updated').ok).toBe(false);
  for (const of of CASE_SYSTEMS) {
    const kinds = of === 'ESV3' ? (['entered'] as const) : (['updated', 'migrated'] as const);
    const { state } = stateAfter(
      matterLife(of),
      kinds.map((kind) => event(kind)),
    );
    expect(isSettledMatter(state)).toBe(true);
  }
});

it('what is carried over keeps its last word', () => {
  const { state, reason } = stateAfter(matterLife('ESV2'), [
    event('updated'),
    event('asked', 'SAINS: belum'),
    event('carried-over'),
  ]);
  expect([state, reason]).toEqual(['carried-over', 'SAINS: belum']);
});

it('is in the hand of whoever took it last, until something else happens to it', () => {
  const after = (...kinds: MatterEventKind[]) =>
    stateAfter(
      matterLife('ESV3'),
      kinds.map((kind) => event(kind)),
    );
  expect(after('taken')).toMatchObject({ state: 'waiting', takenBy: 'o1', takenInRun: 'r1' });
  expect(after('taken', 'entered')).toMatchObject({ state: 'entered', takenBy: null });
  expect(after('taken', 'entered', 'reopened')).toMatchObject({ state: 'waiting', takenBy: null });
});
