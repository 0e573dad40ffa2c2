/** Notices: what the public is told of an outage, on three channels, each with its own state and proof (S0.3, S0.5, S0.6). */
import { z } from 'zod';
import { NOTICE_CHANNELS, NOTICE_KINDS } from '../../domain/notice';
import { checkSubject, checkTemplate } from '../../domain/notice-template';
import { why } from './calendar';
import { call, COUNTER_ROLES, EVERY_ROLE } from './call';
import { id, instant, key, lines, localMinute, needed, paper, text } from './values';

export const noticeKind = z.enum(NOTICE_KINDS);
export const noticeChannel = z.enum(NOTICE_CHANNELS);

/** A template's refusal becomes the field's code. */
const template = (check: typeof checkTemplate) => (value: string, context: z.RefinementCtx) => {
  const checked = check(value);
  if (!checked.ok) context.addIssue({ code: 'custom', message: checked.error.code });
};

/** The subject of the e-mail and the heading everywhere else. A line break is refused, not mended. */
export const noticeSubject = z
  .string()
  .max(200)
  .superRefine(template(checkSubject))
  .transform((value) => value.trim())
  .refine((value) => value.length > 0, 'needed')
  .refine((value) => value.isWellFormed(), 'text-malformed');

/** Several paragraphs with place-holders. */
export const noticeBody = z
  .string()
  .max(4000)
  .superRefine(template(checkTemplate))
  .pipe(lines(4000))
  .refine((value) => value.length > 0, 'needed');

/** The two languages of a template. */
export const noticeTemplate = z.object({
  ms: z.object({ subject: noticeSubject, body: noticeBody }),
  en: z.object({ subject: noticeSubject, body: noticeBody }),
});

/** What people can and cannot do at the counter while a system is down; plain words, no place-holders. */
export const noticeServices = z.object({
  canMs: lines(320),
  canEn: lines(320),
  cannotMs: lines(320),
  cannotEn: lines(320),
});

/** The setting `noticeTemplates`. */
export const noticeTemplates = z.object({
  kinds: z.record(noticeKind, noticeTemplate),
  /** By the system's code; `*` for all others. */
  services: z.record(z.string().regex(/^(\*|[A-Z0-9-]{1,16})$/), noticeServices),
  /** Where the public may ask. */
  contact: text(160),
});
export type NoticeTemplates = z.infer<typeof noticeTemplates>;

/** The setting `portal`: where its files are put by themselves, and the address under which it shows them. */
export const portalSetting = z.object({
  /** Empty: the portal officer is handed the files. */
  folder: text(400),
  /** Empty, or http(s). */
  address: z
    .string()
    .max(200)
    .transform((value) => value.trim())
    .refine(
      (value) => value === '' || /^https?:\/\/[a-z0-9.-]+(:\d+)?(\/[^\s"<>]*)?$/i.test(value),
      'address-malformed',
    ),
});

/** One language of a notice as every channel shows it: place-holders filled, nothing escaped yet. */
export const noticeWords = z.object({
  subject: z.string(),
  body: z.string(),
  can: z.string(),
  cannot: z.string(),
});

/** All that the channels show; frozen when the notice is written. */
export const noticeContent = z.object({
  version: z.literal(1),
  id,
  outage: id,
  number: z.int().min(1),
  kind: noticeKind,
  drill: z.boolean(),
  system: z.object({ code: z.string(), nameMs: z.string(), nameEn: z.string() }),
  office: z.object({ code: z.string(), name: z.string(), address: z.string() }),
  since: instant,
  restoredAt: instant.nullable(),
  /** When more is told. */
  nextAt: instant.nullable(),
  writtenAt: instant,
  contact: z.string(),
  ms: noticeWords,
  en: noticeWords,
});
export type NoticeContent = z.infer<typeof noticeContent>;

/** What the writer may change: the template's texts, still with their place-holders. */
export const noticeDraft = z.object({
  /** Becomes the notice's id, so that the preview is the notice itself. */
  key,
  outage: id,
  kind: noticeKind,
  ms: z.object({ subject: noticeSubject, body: noticeBody }),
  en: z.object({ subject: noticeSubject, body: noticeBody }),
  services: noticeServices,
});
export type NoticeDraft = z.infer<typeof noticeDraft>;

export const channelStanding = z.object({
  channel: noticeChannel,
  /** `handed`: files given to the officer who publishes; nothing is published yet. */
  state: z.enum(['waiting', 'sending', 'handed', 'failed', 'published']),
  publishedAt: instant.nullable(),
  /** An officer said so; else the app did it itself. */
  byHand: z.boolean(),
  reference: z.string(),
  /** SHA-256 of what was published. */
  proof: z.string(),
  files: z.array(z.string()),
  /** Why it does not go on by itself. */
  trouble: z.string().nullable(),
  recipients: z.int().nullable(),
  accepted: z.int().nullable(),
  refused: z.int().nullable(),
  /** Of the counter: when the board began to show it, and its posters. */
  shownAt: instant.nullable(),
  papers: z.array(paper),
});
export type ChannelStanding = z.infer<typeof channelStanding>;

export const noticeView = z.object({
  id,
  outage: id,
  system: z.string(),
  number: z.int(),
  kind: noticeKind,
  subjectMs: z.string(),
  subjectEn: z.string(),
  dueAt: instant.nullable(),
  writtenAt: instant,
  officer: z.string(),
  hash: z.string(),
  /** The later of e-mail and portal (S0.5); null until both have published it. */
  toldAt: instant.nullable(),
  withdrawn: z.object({ at: instant, officer: z.string(), reason: z.string() }).nullable(),
  channels: z.array(channelStanding),
});
export type NoticeView = z.infer<typeof noticeView>;

export const nextNoticeView = z.object({
  outage: id,
  kind: z.enum(['first', 'update', 'restoration']),
  dueAt: instant.nullable(),
  stage: z.enum(['calm', 'near', 'late']),
  why: z.array(why),
});
export type NextNoticeView = z.infer<typeof nextNoticeView>;

/** One outage on the counter board. */
export const boardPage = z.object({ notice: noticeContent, shown: z.boolean() });

/** Exactly what each channel will show. */
export const noticePreview = z.object({
  content: noticeContent,
  channels: z.array(noticeChannel),
  dueAt: instant.nullable(),
  email: z.object({
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    recipients: z.int(),
    ready: z.boolean(),
  }),
  portal: z.object({ html: z.string(), json: z.string(), feed: z.string(), folder: z.string() }),
  poster: z.string(),
});

const WRITE_ERRORS = ['outage-unknown', 'notice-not-now'] as const;

export const noticesCalls = {
  'notices.next': call({
    // What is owed of every open outage: strip, board, home.
    nature: 'query',
    input: z.object({}),
    output: z.object({ next: z.array(nextNoticeView) }),
    errors: [],
    who: 'anyone',
    windows: ['main', 'board'],
    effects: [],
  }),
  'notices.list': call({
    nature: 'query',
    input: z.object({ outage: id.optional() }),
    output: z.object({ notices: z.array(noticeView) }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'notices.get': call({
    nature: 'query',
    input: z.object({ id }),
    output: z.object({ notice: noticeView, texts: noticePreview }),
    errors: ['notice-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'notices.draft': call({
    // The template's texts to begin with.
    nature: 'query',
    input: z.object({ outage: id, kind: noticeKind }),
    output: z.object({
      draft: z.object({
        ms: z.object({ subject: z.string(), body: z.string() }),
        en: z.object({ subject: z.string(), body: z.string() }),
        services: z.object({
          canMs: z.string(),
          canEn: z.string(),
          cannotMs: z.string(),
          cannotEn: z.string(),
        }),
      }),
      /** What may be written now. */
      kinds: z.array(noticeKind),
    }),
    errors: ['outage-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'notices.preview': call({
    nature: 'query',
    input: noticeDraft,
    output: noticePreview,
    errors: [...WRITE_ERRORS],
    who: EVERY_ROLE,
    effects: [],
  }),
  'notices.write': call({
    // Freezes the texts and opens the channels. Written is not published (S0.3).
    nature: 'command',
    input: noticeDraft,
    output: z.object({ notice: noticeView }),
    errors: [...WRITE_ERRORS],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'notices.confirmChannel': call({
    // Published by hand, at this time, under this reference. E-mail by hand is confirmed at its batch (`mail`).
    nature: 'command',
    input: z.object({
      id,
      channel: z.enum(['portal', 'counter']),
      atLocal: localMinute,
      reference: needed(120),
    }),
    output: z.object({ notice: noticeView }),
    errors: [
      'notice-unknown',
      'notice-withdrawn',
      'channel-not-open',
      'channel-published',
      'time-in-future',
      'time-before-notice',
    ],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'notices.withdraw': call({
    nature: 'command',
    input: z.object({ id, reason: needed(300) }),
    output: z.object({ notice: noticeView }),
    errors: ['notice-unknown', 'notice-withdrawn'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'notices.publishPortal': call({
    // Puts the files into the portal's folder, again where that failed before.
    nature: 'task',
    input: z.object({ id }),
    output: z.object({ notice: noticeView }),
    errors: [
      'notice-unknown',
      'notice-withdrawn',
      'channel-not-open',
      'channel-published',
      'portal-folder-unset',
      'portal-folder-unusable',
      'disk-full',
    ],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'notices.portalFiles': call({
    // The same files for the portal officer, in a folder of one's choice.
    nature: 'task',
    input: z.object({ id, folder: z.string().min(1).max(400) }),
    output: z.object({ files: z.array(z.string()), sha256: z.string() }),
    errors: ['notice-unknown', 'notice-withdrawn', 'channel-not-open', 'folder-unusable', 'disk-full'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'notices.printPoster': call({
    nature: 'command',
    input: z.object({ key, id }),
    output: z.object({ paper }),
    errors: ['notice-unknown', 'notice-withdrawn', 'channel-not-open'],
    who: COUNTER_ROLES,
    effects: ['print'],
  }),
  'notices.board': call({
    // What the public reads now: the newest notice of each outage that is not over.
    nature: 'query',
    input: z.object({}),
    output: z.object({
      now: instant,
      drill: z.boolean(),
      office: z.string(),
      pages: z.array(boardPage),
    }),
    errors: [],
    who: 'anyone',
    windows: ['main', 'board'],
    effects: [],
  }),
  'notices.shown': call({
    // The board says that it shows these now: the counter channel's proof.
    nature: 'command',
    input: z.object({ ids: z.array(id).max(40) }),
    output: z.object({}),
    errors: [],
    who: 'anyone',
    windows: ['board'],
    effects: [],
  }),
  'notices.boardState': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({ open: z.boolean(), screens: z.int() }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'notices.setBoard': call({
    // Opens or closes the board; remembered for the next start.
    nature: 'task',
    input: z.object({ open: z.boolean() }),
    output: z.object({ open: z.boolean() }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'notices.settings': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({ templates: noticeTemplates, portal: portalSetting }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'notices.saveSettings': call({
    nature: 'command',
    input: z.object({ templates: noticeTemplates, portal: portalSetting }),
    output: z.object({}),
    errors: ['folder-unusable'],
    who: ['supervisor', 'administrator'],
    effects: [],
  }),
};
