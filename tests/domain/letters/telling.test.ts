import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LETTER_EVENTS,
  LETTER_STATES,
  LETTER_WAYS,
  letterLife,
  nextLetter,
  type LetterHappened,
} from '../../../domain/letters/letter';
import {
  addressees,
  decidedNumber,
  placeOfParty,
  tellingOf,
  type WrittenLetter,
} from '../../../domain/letters/telling';
import { stateAfter } from '../../../domain/life';
import { rowLife } from '../../../domain/reconciliation/row-state';

const MANUAL = '03001-014-0101-2026';
const OTHER = '03001-014-0107-2026';
const THIRD = '03001-014-0111-2026';
const letter = (id: string, number: string, state: WrittenLetter['state']): WrittenLetter => ({
  ...{ id, number, state },
});
const HAPPENED = LETTER_EVENTS.filter(
  (event): event is LetterHappened => event !== 'printed' && event !== 'mailed',
);

describe('whom a letter goes to', () => {
  it('is everybody of both sides, and a peguam syarie in the place of a side', () => {
    const parties = [
      { role: 'first', ordinal: 1 },
      { role: 'first', ordinal: 2 },
      { role: 'second', ordinal: 1 },
    ] as const;
    expect(addressees(parties)).toEqual(parties);
    const lawyer = { role: 'lawyer-first', ordinal: 1 } as const;
    expect(addressees([...parties, lawyer])).toEqual([parties[2], lawyer]);
  });

  it('has a place of its own among all cases', () => {
    const places = [1, 2].flatMap((seq) =>
      (['first', 'second', 'lawyer-first', 'lawyer-second'] as const).flatMap((role) =>
        [1, 2, 250].map((ordinal) => placeOfParty(seq, { role, ordinal })),
      ),
    );
    expect(new Set(places).size).toBe(places.length);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });
});

describe('the number that stands', () => {
  const entered = { ...rowLife.initial, state: 'entered', result: 'clash', officialNumber: OTHER } as const;
  it('is decided once it is confirmed, or a supervisor let it stand; not of a case that is given up', () => {
    expect(decidedNumber(entered)).toBeNull();
    expect(decidedNumber({ ...entered, released: true })).toBe(OTHER);
    expect(decidedNumber({ ...entered, state: 'confirmed' })).toBe(OTHER);
    expect(decidedNumber({ ...entered, released: true, state: 'withdrawn' })).toBeNull();
  });
});

describe('a party', () => {
  it('knows the manual number, and is owed a letter of any other one, in whatever style it is written', () => {
    expect(tellingOf(MANUAL, null, [])).toMatchObject({ known: MANUAL, owed: false });
    expect(tellingOf(MANUAL, '03001-014-0101 TAHUN 2026', [])).toMatchObject({ owed: false });
    expect(tellingOf(MANUAL, OTHER, [])).toEqual({
      known: MANUAL,
      state: 'unwritten',
      letter: null,
      owed: true,
    });
  });

  it('is untold until a letter reached them: written, on its way, in doubt or come back is none', () => {
    for (const state of LETTER_STATES) {
      const owed = state !== 'told';
      expect(tellingOf(MANUAL, OTHER, [letter('A', OTHER, state)])).toMatchObject({
        state,
        letter: 'A',
        owed,
      });
    }
  });

  it('is told again when the number is changed again, even back to the manual one', () => {
    const told = [letter('A', OTHER, 'told')];
    expect(tellingOf(MANUAL, THIRD, told)).toEqual({
      known: OTHER,
      state: 'unwritten',
      letter: null,
      owed: true,
    });
    expect(tellingOf(MANUAL, MANUAL, told)).toMatchObject({ known: OTHER, owed: true });
    // a letter that said it before they were told another one is overtaken
    const both = [...told, letter('B', THIRD, 'told')];
    expect(tellingOf(MANUAL, OTHER, both)).toMatchObject({ known: THIRD, letter: null, owed: true });
  });

  it('was never told: nothing is owed when the number comes back to what they know', () => {
    expect(tellingOf(MANUAL, MANUAL, [letter('A', OTHER, 'failed')])).toMatchObject({ owed: false });
  });
});

describe('a letter', () => {
  it('reaches its party by hand or post on paper, by the server’s word by e-mail, and may come back', () => {
    const after = (way: (typeof LETTER_WAYS)[number], ...events: LetterHappened[]) =>
      stateAfter(letterLife(way), events);
    expect(after('paper')).toBe('written');
    expect(after('paper', 'handed-over')).toBe('told');
    expect(after('paper', 'posted', 'returned')).toBe('failed');
    expect(after('paper', 'posted', 'returned', 'handed-over')).toBe('told');
    expect(after('paper', 'handed-over', 'taken-back', 'posted')).toBe('told');
    expect(after('mail')).toBe('sending');
    expect(after('mail', 'refused')).toBe('failed');
    expect(after('mail', 'in-doubt', 'accepted')).toBe('told');
    expect(after('mail', 'accepted', 'returned', 'accepted')).toBe('told');
    expect(after('mail', 'english-copy')).toBe('sending');
  });

  it('whatever happens, changes nothing that may not, and has a way to the party from every state', () => {
    const way = fc.constantFrom(...LETTER_WAYS);
    const events = fc.array(fc.constantFrom(...HAPPENED), { maxLength: 12 });
    fc.assert(
      fc.property(way, events, (on, happened) => {
        const state = stateAfter(letterLife(on), happened);
        const ways = HAPPENED.filter((event) => nextLetter(on, state, event).ok && event !== 'english-copy');
        expect(ways).not.toEqual([]);
        const refused = HAPPENED.filter((event) => !nextLetter(on, state, event).ok);
        for (const event of refused) expect(letterLife(on).evolve(state, event)).toBe(state);
      }),
    );
  });
});
