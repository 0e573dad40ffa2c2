/**
 * One message to one recipient (S0.3): where it stands, what may become of it, when it is tried again. A message of which
 * nobody knows whether the server took it is *in doubt*, and is never sent again by itself.
 */
import { instantMs, toInstant, type Instant } from '../time/civil-time';
import { fail, ok, type Result } from '../result';
import { blameOf } from './blame';

export const MAIL_STATES = [
  'waiting',
  'sending',
  'delayed',
  'accepted',
  'refused',
  'in-doubt',
  'cancelled',
  'by-hand',
] as const;
export type MailState = (typeof MAIL_STATES)[number];

export const MAIL_EVENTS = [
  'sending',
  'accepted',
  'delayed',
  'refused',
  'in-doubt',
  'resolved-as-sent',
  'send-again',
  'cancelled',
] as const;
export type MailEvent = (typeof MAIL_EVENTS)[number];

/** Where an answer was given: before anything of the message, about its sender, its recipient, its data, or here. */
export const MAIL_STAGES = ['connection', 'sender', 'recipient', 'data', 'counter'] as const;
export type MailStage = (typeof MAIL_STAGES)[number];

const NEXT: Readonly<Record<MailState, Partial<Record<MailEvent, MailState>>>> = {
  // in doubt without ever being sent: the register is an older copy of itself; refused: expired, or no such address
  waiting: { sending: 'sending', refused: 'refused', 'in-doubt': 'in-doubt', cancelled: 'cancelled' },
  delayed: { sending: 'sending', refused: 'refused', 'in-doubt': 'in-doubt', cancelled: 'cancelled' },
  sending: { accepted: 'accepted', delayed: 'delayed', refused: 'refused', 'in-doubt': 'in-doubt' },
  accepted: {},
  refused: { 'send-again': 'waiting' },
  'in-doubt': { 'resolved-as-sent': 'accepted', 'send-again': 'waiting' },
  cancelled: {},
  'by-hand': { refused: 'refused' },
};

/** The state after an event, or that the message stands where the event cannot happen. */
export function nextMailState(
  state: MailState,
  event: MailEvent,
): Result<MailState, { code: 'mail-state-wrong' }> {
  const next = NEXT[state][event];
  return next ? ok(next) : fail('mail-state-wrong');
}

/** Whether the message still waits for a server's answer. */
export const isOpenMail = (state: MailState): boolean =>
  state === 'waiting' || state === 'delayed' || state === 'sending';

/**
 * Whether the event is an answer about this very recipient: a notice is published when each has had one (S0.5). A
 * connection that broke, or a sender that the server did not like, says nothing of the recipient.
 */
export const isAnswer = (event: MailEvent, stage: MailStage): boolean =>
  event === 'accepted' ||
  event === 'in-doubt' ||
  event === 'resolved-as-sent' ||
  ((event === 'refused' || event === 'delayed') && stage !== 'connection' && stage !== 'sender');

const MINUTE_MS = 60_000;
const WAITS_MIN = [1, 5, 15, 30, 60] as const;

/** Minutes until the next try after `tries` that failed: 1, 5, 15, 30, then every hour. */
export const waitMinutes = (tries: number): number =>
  WAITS_MIN[Math.min(Math.max(tries, 1), WAITS_MIN.length) - 1] ?? 60;

export const nextTryAt = (now: Instant, tries: number): Instant =>
  toInstant(instantMs(now) + waitMinutes(tries) * MINUTE_MS);

/** No try is ever set further off than this: one that is was set by a clock that was put back since, and is due. */
export const longestWait = (now: Instant): Instant => toInstant(instantMs(now) + 60 * MINUTE_MS);

/** Whether a try set for `next` may be made now. */
export const isDue = (next: Instant, now: Instant): boolean => next <= now || next > longestWait(now);

/** When a message that waits since then is given up. */
export const givesUpAt = (since: Instant, hours: number): Instant =>
  toInstant(instantMs(since) + hours * 60 * MINUTE_MS);

/** Text that may stand in a header: no line break or other control character, which could begin a header of its own. */
export const isHeaderText = (value: string, max = 300): boolean =>
  value.length <= max && value.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value);

/** One plain address as SMTP takes it everywhere: ASCII, a dotted domain, nothing that ends a command or a header. */
export const isMailAddress = (value: string): boolean =>
  value.length <= 254 &&
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(
    value,
  ) &&
  value.indexOf('@') <= 64;

/**
 * Whether a refusal says that the mailbox itself is not there (RFC 3463 5.1.1, 5.1.2, 5.1.3, 5.1.6, 5.1.10, or plain
 * words of it), so that the directory marks the address. Anything else says nothing of the address.
 */
export const isUnknownMailbox = (code: number | null, reply: string, stage: MailStage): boolean =>
  stage === 'recipient' && code !== null && code >= 500 && blameOf(reply) === 'mailbox';

/**
 * How many addresses of one batch may be marked as gone by themselves: few, or a twentieth. More at once is rather the
 * server's doing, and waits for a person.
 */
export const mayMarkAlone = (recipients: number): number => Math.max(3, Math.floor(recipients / 20));

/**
 * How many of a batch's recipients must have been accepted before it counts as published (S0.3, S0.5): most of them. One
 * acceptance beside many refusals tells nobody.
 */
export const mostOf = (recipients: number): number => Math.floor(recipients / 2) + 1;
