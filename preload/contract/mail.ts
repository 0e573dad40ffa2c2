/** Letters by e-mail (S0.3): the server's settings, each message's fate, and the way by hand. */
import { KEY_STORES } from '../../domain/settings/key-store';
import { z } from 'zod';
import { MAIL_ORIGINS } from '../../domain/mail/kinds';
import { MAIL_STAGES, isHeaderText, isMailAddress, MAIL_EVENTS, MAIL_STATES } from '../../domain/mail/mail';
import { call, EVERY_ROLE } from './call';
import { id, instant, localMinute, needed, text } from './values';

/** Where a letter goes. */
export const address = z.string().trim().refine(isMailAddress, 'mail-address-malformed');
const headerText = (max: number) =>
  z
    .string()
    .trim()
    .refine((value) => isHeaderText(value, max), 'mail-header-malformed');

export const mailServer = z
  .object({
    /** A host name or an IP address. */
    host: z
      .string()
      .trim()
      .max(253)
      .regex(/^[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?$/, 'mail-host-malformed'),
    port: z.int().min(1).max(65_535),
    /** TLS from the first byte, TLS by STARTTLS and never without it, or none: a relay inside the office's network. */
    security: z.enum(['tls', 'starttls', 'plain']),
    /** Empty: the server asks for no name. */
    user: headerText(200),
    from: address,
    fromName: headerText(120),
    /** Where answers go; empty: to `from`. */
    replyTo: z.union([z.literal(''), address]),
    /** A message that no server took by then is given up. */
    giveUpHours: z.int().min(1).max(120),
  })
  // a name and password over an open line could be read by anybody on it
  .refine(({ security, user }) => security !== 'plain' || user === '', {
    path: ['user'],
    message: 'mail-plain-user',
  });
export type MailServer = z.output<typeof mailServer>;

/** Why no server takes anything now. */
export const MAIL_TROUBLES = [
  'mail-server-away',
  'mail-server-busy',
  'mail-tls-refused',
  'mail-auth-refused',
  'mail-password-missing',
  'mail-sender-refused',
  'mail-office-refused',
  'mail-plain-outside',
  'mail-not-ready',
  'mail-folder-unusable',
] as const;
const trouble = z.enum(MAIL_TROUBLES);
export type MailTrouble = z.infer<typeof trouble>;

const state = z.enum(MAIL_STATES);
/** What it is sent for. */
const origin = z.enum(MAIL_ORIGINS);
const counts = z.object({
  recipients: z.int(),
  waiting: z.int(),
  accepted: z.int(),
  delayed: z.int(),
  refused: z.int(),
  inDoubt: z.int(),
  cancelled: z.int(),
});

export const mailBatch = z.object({
  id,
  origin,
  originId: id,
  state: z.enum(['by-hand', 'sending', 'done', 'cancelled', 'hand-confirmed']),
  mode: z.enum(['smtp', 'hand']),
  subject: z.string(),
  counts,
  queuedAt: instant,
  publishedAt: instant.nullable(),
  /** The mailbox officer's own. */
  reference: z.string(),
  /** SHA-256 of subject, text, html and every address. */
  proof: z.string(),
  /** How many recipients a file for the mailbox officer would hold now. */
  forHand: z.int(),
  handFileAt: instant.nullable(),
  /** Why the whole queue waits, since when, and when the server is tried again. */
  hold: z.object({ code: trouble, since: instant, nextTry: instant }).nullable(),
});
export type MailBatchView = z.infer<typeof mailBatch>;

export const mailRecipient = z.object({
  id: z.int(),
  position: z.int(),
  name: z.string(),
  address: z.string(),
  state,
  tries: z.int(),
  nextTry: instant.nullable(),
  /** What happened last; null before anything did. */
  last: z
    .object({
      event: z.enum(MAIL_EVENTS),
      at: instant,
      stage: z.enum(MAIL_STAGES),
      code: z.int().nullable(),
      reply: z.string(),
    })
    .nullable(),
});
export type MailRecipient = z.infer<typeof mailRecipient>;

/** These messages, or every one of the batch that stands so. */
const chosen = z.union([
  z.object({ messages: z.array(z.int().min(1)).min(1).max(500) }),
  z.object({ state: z.enum(['refused', 'in-doubt']) }),
]);

export const recipientsQuestion = z.object({
  batch: id,
  state: state.nullable(),
  search: text(120),
  after: z.int().min(0).nullable().default(null),
});

export const mailCalls = {
  'mail.settings': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({
      server: mailServer.nullable(),
      hasPassword: z.boolean(),
      /** Where the password lies: in the system's key store, or in a file of this app's own. */
      keyStore: z.enum(KEY_STORES),
    }),
    errors: [],
    who: ['administrator'],
    effects: [],
  }),
  'mail.saveSettings': call({
    // `password` null keeps the one there is, which belongs to this host, port, security and user only.
    nature: 'task',
    input: z.object({ server: mailServer.nullable(), password: z.string().max(500).nullable() }),
    output: z.object({}),
    errors: ['mail-password-needed', 'mail-password-unkept'],
    who: ['administrator'],
    effects: [],
  }),
  'mail.test': call({
    // Connects with the saved settings.
    nature: 'task',
    input: z.object({}),
    output: z.object({
      /** `TLSv1.3`; empty for a plain relay. */
      protocol: z.string(),
    }),
    errors: MAIL_TROUBLES,
    who: ['administrator'],
    effects: [],
  }),
  'mail.sendTest': call({
    // Puts a test message into the outbox, as any letter.
    nature: 'command',
    input: z.object({ to: address }),
    output: z.object({}),
    errors: ['mail-not-ready'],
    who: ['administrator'],
    effects: [],
  }),
  'mail.testLetter': call({
    // The newest test message, and how it stands.
    nature: 'query',
    input: z.object({}),
    output: z.object({
      letter: z.object({ batch: mailBatch, recipient: mailRecipient }).nullable(),
    }),
    errors: [],
    who: ['administrator'],
    effects: [],
  }),
  'mail.of': call({
    nature: 'query',
    input: z.object({ origin, id }),
    output: z.object({ batch: mailBatch.nullable(), ready: z.boolean() }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'mail.batch': call({
    nature: 'query',
    input: recipientsQuestion,
    output: z.object({ batch: mailBatch, rows: z.array(mailRecipient), next: z.int().nullable() }),
    errors: ['mail-batch-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'mail.cancel': call({
    // What was not handed to a server yet is not sent any more.
    nature: 'command',
    input: z.object({ batch: id, reason: needed(300) }),
    output: z.object({ cancelled: z.int() }),
    errors: ['mail-batch-unknown', 'mail-nothing-waits'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'mail.sendAgain': call({
    // An officer's decision about refused messages, and about those in doubt, which may then arrive twice.
    nature: 'command',
    input: z.object({ batch: id, chosen, reason: needed(300) }),
    output: z.object({ queued: z.int() }),
    errors: ['mail-batch-unknown', 'mail-state-wrong', 'mail-not-ready'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'mail.settleDoubt': call({
    // Somebody found out that the server had taken it: its queue id or whoever said so.
    nature: 'command',
    input: z.object({ batch: id, chosen, reference: needed(200) }),
    output: z.object({ settled: z.int() }),
    errors: ['mail-batch-unknown', 'mail-state-wrong'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'mail.tryNow': call({
    // The server is back: the queue need not wait for its next try.
    nature: 'command',
    input: z.object({}),
    output: z.object({}),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'mail.writeHandFile': call({
    // The message and its recipients for the mailbox officer, in a folder; null when nobody chose one.
    nature: 'task',
    input: z.object({ batch: id, folder: z.string().max(1000).nullable() }),
    output: z.object({ file: z.string().nullable(), recipients: z.int() }),
    errors: ['mail-batch-unknown', 'mail-still-waits', 'folder-unusable', 'disk-full'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'mail.confirmByHand': call({
    nature: 'command',
    input: z.object({ batch: id, sentLocal: localMinute, reference: needed(200) }),
    output: z.object({}),
    errors: ['mail-batch-unknown', 'mail-still-waits', 'mail-confirmed-before', 'mail-time-wrong'],
    who: EVERY_ROLE,
    effects: [],
  }),
};
