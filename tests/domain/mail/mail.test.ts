import { describe, expect, it } from 'vitest';
import { instantMs, toInstant, type Instant } from '../../../domain/time/civil-time';
import {
  isAnswer,
  isDue,
  isUnknownMailbox,
  MAIL_EVENTS,
  MAIL_STATES,
  nextMailState,
  nextTryAt,
  waitMinutes,
} from '../../../domain/mail/mail';

const NOW = '2026-11-22T00:00:00.000Z' as Instant;
const after = (minutes: number): Instant => toInstant(instantMs(NOW) + minutes * 60_000);

describe('what may become of a message', () => {
  it('nothing leads from accepted, cancelled or in doubt back to sending but a person’s word', () => {
    for (const state of ['accepted', 'cancelled', 'in-doubt', 'refused'] as const) {
      expect(nextMailState(state, 'sending').ok).toBe(false);
      expect(nextMailState(state, 'delayed').ok).toBe(false);
    }
    const again = MAIL_STATES.filter((state) => nextMailState(state, 'send-again').ok);
    expect(again).toEqual(['refused', 'in-doubt']);
  });

  it('what is being sent cannot be cancelled, and only what is being sent is accepted', () => {
    expect(nextMailState('sending', 'cancelled').ok).toBe(false);
    expect(MAIL_STATES.filter((state) => nextMailState(state, 'accepted').ok)).toEqual(['sending']);
  });

  it('a broken line or a refused sender is no answer about the recipient', () => {
    const answers = MAIL_EVENTS.flatMap((event) =>
      (['connection', 'sender', 'recipient', 'data'] as const)
        .filter((stage) => isAnswer(event, stage))
        .map((stage) => `${event} ${stage}`),
    );
    expect(answers).not.toContain('delayed connection');
    expect(answers).not.toContain('refused sender');
    expect(answers).toContain('delayed recipient');
    expect(answers).toContain('refused data');
  });
});

describe('when it is tried again', () => {
  it.each([
    [1, 1],
    [2, 5],
    [3, 15],
    [4, 30],
    [5, 60],
    [50, 60],
  ])('after %i tries: %i minutes', (tries, minutes) => {
    expect(waitMinutes(tries)).toBe(minutes);
    expect(nextTryAt(NOW, tries)).toBe(after(minutes));
  });

  it('is due at its time; one set further off than any wait was set by a clock put back since', () => {
    expect([-1, 0, 1, 60, 61].map((minutes) => isDue(after(minutes), NOW))).toEqual([
      ...[true, true, false, false, true],
    ]);
  });
});

describe('a mailbox that is not there', () => {
  it.each([
    [550, '550 5.1.1 User unknown', 'recipient', true],
    [550, '550 User unknown', 'recipient', true],
    [553, '553 no such box', 'recipient', true],
    [550, '550 5.7.1 Relaying denied', 'recipient', false],
    [550, '550-5.1.1 The account does not exist', 'recipient', true],
    [554, '554 5.7.1 Blocked', 'recipient', false],
    [550, '550 5.1.8 Bad sender', 'recipient', false],
    [550, '550 5.1.1 User unknown', 'data', false],
    [450, '450 4.1.1 Later', 'recipient', false],
    [null, 'expired', 'connection', false],
  ] as const)('%s %s at %s: %s', (code, reply, stage, unknown) => {
    expect(isUnknownMailbox(code, reply, stage)).toBe(unknown);
  });
});
