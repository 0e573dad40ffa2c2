/** A letter that tells one party the new number of their case (S1.8): printed, or by e-mail, until it reached them. */
import type { Life } from '../life';
import { fail, ok, type Result } from '../result';

/** On paper, which is then handed over or posted; or through the outbox. */
export const LETTER_WAYS = ['paper', 'mail'] as const;
export type LetterWay = (typeof LETTER_WAYS)[number];

export const LETTER_EVENTS = [
  // it was written: put into the print queue, or into the outbox
  'printed',
  'mailed',
  // asked for beside the Malay letter
  'english-copy',
  'handed-over',
  'posted',
  // the mail server's own word, or that nobody knows it
  'accepted',
  'refused',
  'in-doubt',
  // by the post, or by a mailbox after all: the party was not told
  'returned',
  // recorded by mistake
  'taken-back',
] as const;
export type LetterEventKind = (typeof LETTER_EVENTS)[number];

export const LETTER_STATES = ['written', 'sending', 'in-doubt', 'failed', 'told'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** What happens to a letter after it was written. */
export type LetterHappened = Exclude<LetterEventKind, 'printed' | 'mailed'>;

type Ways = Readonly<Record<LetterState, Partial<Record<LetterHappened, LetterState>>>>;

const GIVEN = { 'handed-over': 'told', posted: 'told' } as const;
const ANSWERED = { accepted: 'told', refused: 'failed', 'in-doubt': 'in-doubt' } as const;

/** A way that no call lets in stands in a doctored row alone, and leads nowhere: the check tells of it. */
const WAYS: Readonly<Partial<Record<string, Ways>>> = {
  paper: {
    written: GIVEN,
    sending: {},
    'in-doubt': {},
    // what came back may be given again
    failed: GIVEN,
    told: { returned: 'failed', 'taken-back': 'written' },
  },
  mail: {
    written: {},
    sending: ANSWERED,
    'in-doubt': ANSWERED,
    failed: ANSWERED,
    told: { returned: 'failed' },
  },
};

/** The state after an event; refused where it cannot happen to such a letter. An English copy moves nothing. */
export function nextLetter(
  way: LetterWay,
  state: LetterState,
  event: LetterHappened,
): Result<LetterState, { code: 'letter-state-wrong' }> {
  const next = event === 'english-copy' ? state : WAYS[way]?.[state][event];
  return next === undefined ? fail('letter-state-wrong') : ok(next);
}

/** It begins as written; an event that cannot happen changes nothing. */
export const letterLife = (way: LetterWay): Life<LetterState, LetterHappened> => ({
  initial: way === 'paper' ? 'written' : 'sending',
  evolve: (before, event) => {
    const next = nextLetter(way, before, event);
    return next.ok ? next.value : before;
  },
});
