/** A message from the moment it was queued: what each event makes of its place in the outbox (S0.3). */
import type { Life } from '../life';
import type { Instant } from '../time/civil-time';
import { isAnswer, nextMailState, type MailEvent, type MailStage, type MailState } from './mail';

export interface MailPlace {
  readonly state: MailState;
  readonly tries: number;
  /** When it began to wait: giving up counts from here. */
  readonly since: Instant;
  /** Null unless it waits for a try. */
  readonly nextTry: Instant | null;
  /** The first answer about this recipient. */
  readonly firstTried: Instant | null;
  readonly changedAt: Instant;
}

export interface MailHappened {
  readonly event: MailEvent;
  readonly stage: MailStage;
  readonly at: Instant;
  /** With `delayed`: when it is tried again. */
  readonly nextTry?: Instant | null;
}

/** It waits from the moment it was queued on, or for the mailbox officer. An event that cannot happen changes nothing. */
export const mailLife = (queued: {
  readonly at: Instant;
  readonly byHand: boolean;
}): Life<MailPlace, MailHappened> => ({
  initial: {
    ...{ state: queued.byHand ? 'by-hand' : 'waiting', tries: 0, since: queued.at, firstTried: null },
    ...{ nextTry: queued.byHand ? null : queued.at, changedAt: queued.at },
  },
  evolve(before, { event, stage, at, nextTry }) {
    const next = nextMailState(before.state, event);
    if (!next.ok) return before;
    const begins = event === 'send-again';
    return {
      state: next.value,
      tries: begins ? 0 : before.tries + (event === 'sending' ? 1 : 0),
      since: begins ? at : before.since,
      nextTry: begins ? at : event === 'delayed' ? (nextTry ?? at) : null,
      firstTried: before.firstTried ?? (isAnswer(event, stage) ? at : null),
      changedAt: at,
    };
  },
});
