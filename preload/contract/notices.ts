/** Notices: what the public is told of an outage, on three channels, each with its own state and proof (S0.3, S0.5, S0.6). */
import { z } from 'zod';
import { call, COUNTER_ROLES, EVERY_ROLE } from './call';
import {
  noticeKind,
  noticeTemplates,
  portalSetting,
  noticeDraft,
  noticeView,
  nextNoticeView,
  boardPage,
  noticePreview,
} from './notice-values';
import { address, mailBatch, mailRecipient } from './mail';
import { listPage, listQuestion } from './list-question';
import { option } from './outages';
import { civilDate, courtCode, id, instant, key, localMinute, needed, paper } from './values';

const WRITE_ERRORS = ['outage-unknown', 'notice-not-now'] as const;
/** The notice would name nobody, or another agency, as whom to ask. */
const CONTACT_ERRORS = ['contact-missing', 'contact-foreign'] as const;

export const noticesQuestion = listQuestion(['written'], {
  day: civilDate.optional(),
  outage: id.optional(),
  kind: noticeKind.optional(),
});

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
    // A page of all, or all of one outage.
    nature: 'query',
    input: noticesQuestion,
    output: listPage(noticeView),
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
      /** What may be written on now; the first notice before it may go out, too. */
      kinds: z.array(noticeKind),
      /** The draft is one that was kept, by whom and when; null: it is the template's. */
      kept: z.object({ at: instant, officer: z.string() }).nullable(),
      /** To whom a trial goes, unless another address is typed. */
      trialTo: z.string(),
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
  'notices.keepDraft': call({
    // Keeps the text until it may go out, or is written on.
    nature: 'command',
    input: noticeDraft,
    output: z.object({}),
    errors: [...WRITE_ERRORS],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'notices.sendTrial': call({
    // Its e-mail to one's own mailbox first, marked as a trial; nobody is told by it.
    nature: 'command',
    input: noticeDraft.extend({ to: address }),
    output: z.object({}),
    errors: [...WRITE_ERRORS, 'mail-not-ready'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'notices.trial': call({
    // What became of a trial, by its key.
    nature: 'query',
    input: z.object({ id }),
    output: z.object({ letter: z.object({ batch: mailBatch, recipient: mailRecipient }).nullable() }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'notices.write': call({
    // Freezes the texts and opens the channels. Written is not published (S0.3).
    nature: 'command',
    input: noticeDraft,
    output: z.object({ notice: noticeView }),
    errors: [...WRITE_ERRORS, ...CONTACT_ERRORS],
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
      /** Of the courts about which something was decided: what they take of new cases now. */
      courts: z.array(z.object({ code: courtCode, name: z.string(), option })),
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
    // looks at the portal's folder, which may lie on another machine: never within a transaction
    nature: 'task',
    input: z.object({ templates: noticeTemplates, portal: portalSetting }),
    output: z.object({}),
    errors: ['folder-unusable'],
    who: ['supervisor', 'administrator'],
    lent: true,
    effects: [],
  }),
};
