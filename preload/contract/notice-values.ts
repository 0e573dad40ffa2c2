/** What a notice is, from draft to each channel: the values that its calls take and give (S0.3, S0.5, S0.6). */
import { z } from 'zod';
import { DEADLINE_STAGES, NOTICE_CHANNELS, NOTICE_KINDS } from '../../domain/notices/notice';
import { checkSubject, checkTemplate } from '../../domain/notices/notice-template';
import { why } from './calendar';
import { id, instant, key, lines, paper, text } from './values';

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

/** What is kept of a draft. */
export const keptDraft = noticeDraft.pick({ ms: true, en: true, services: true });
export type KeptDraft = z.infer<typeof keptDraft>;

const reachSum = z.object({
  active: z.int(),
  without: z.int(),
  bounced: z.int(),
  further: z.int(),
  shared: z.int(),
});

export const channelStanding = z.object({
  channel: noticeChannel,
  /** `handed`: files given to the officer who publishes; nothing is published yet. */
  state: z.enum(['waiting', 'sending', 'handed', 'failed', 'published']),
  publishedAt: instant.nullable(),
  /** Who published it (`system`: the app itself), and the journal entry that says so. */
  officer: z.string().nullable(),
  entry: z.int().nullable(),
  /** An officer said so; else the app did it itself. */
  byHand: z.boolean(),
  reference: z.string(),
  /** SHA-256 of what was published. */
  proof: z.string(),
  files: z.array(z.string()),
  /** Why it does not go on by itself. */
  trouble: z.string().nullable(),
  recipients: z.int().nullable(),
  /** How the recipients came about when it was written: `active − without − bounced + further − shared` (S0.3). */
  sum: reachSum.nullable(),
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
  /** When the last channel that it uses had it (S0.3); null until all have. */
  toldEverywhereAt: instant.nullable(),
  /** By which of the two it is measured: an update by the former, any other by the latter. */
  givenAt: instant.nullable(),
  withdrawn: z.object({ at: instant, officer: z.string(), reason: z.string() }).nullable(),
  channels: z.array(channelStanding),
});
export type NoticeView = z.infer<typeof noticeView>;

export const nextNoticeView = z.object({
  outage: id,
  kind: z.enum(['first', 'update', 'restoration']),
  dueAt: instant.nullable(),
  stage: z.enum(DEADLINE_STAGES),
  why: z.array(why),
  /** It is written, and these channels have not had it: next is to let it finish, not to write it again. */
  pending: z.object({ id, number: z.int(), waiting: z.array(noticeChannel) }).nullable(),
});
export type NextNoticeView = z.infer<typeof nextNoticeView>;

/** One outage on the counter board. */
export const boardPage = z.object({ notice: noticeContent, shown: z.boolean() });

/** Exactly what each channel will show; board and poster are drawn of the content. */
export const noticePreview = z.object({
  content: noticeContent,
  channels: z.array(noticeChannel),
  dueAt: instant.nullable(),
  /** It may not go out yet; `at` null: not before a supervisor has confirmed the outage. */
  opens: z.object({ at: instant.nullable() }).nullable(),
  /** Why it cannot go out as it stands. */
  stop: z.enum(['contact-missing', 'contact-foreign']).nullable(),
  email: z.object({
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    recipients: z.int(),
    sum: reachSum.nullable(),
    ready: z.boolean(),
  }),
  portal: z.object({ html: z.string(), json: z.string(), feed: z.string(), folder: z.string() }),
});
