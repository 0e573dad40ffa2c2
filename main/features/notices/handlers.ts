/** Calls about notices; what happens with mail, portal and papers stands beside, one file for each act. */
import { instantOfLocalMinute, toInstant, type Instant } from '../../../domain/time/civil-time';
import type { Handlers } from '../../call/handler';
import { answerList } from '../../call/list-kind';
import { boardPages, decidedCourts, noteShown } from './board-pages';
import { draftOf } from './writing/compose-notice';
import { draftableKinds, keepDraft, waitingDraft } from './writing/keep-draft';
import { readTrial, sendTrial, trialAddress } from './writing/send-trial';
import { templatesOf } from './notice-templates';
import { allNext } from './due/next-notice';
import { printPoster } from './notice-poster';
import { noticesList } from './notices-list';
import { saveNoticeSettings } from './save-settings';
import { viewOf } from './notice-standing';
import { readSummary } from '../outages/rows/outages';
import { handPortalFiles, publishPortal } from './portal/publish-portal';
import { withdrawNotice } from './writing/withdraw-notice';
import { noticeTextsOf, previewNotice, writeNotice } from './writing/write-notice';
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';
import type { Counter } from '../../call/counter';
import { needSetting, readSetting, saveSetting } from '../../register/settings';
import { readChannels, insertNoticeEvent, isWithdrawn, readNotice } from './rows/notices';

const NO_PORTAL = { folder: '', address: '' };

export const noticesHandlers = {
  'notices.next': ({ tx, counter, now }) =>
    ok({
      next: counter.register ? allNext(tx, now).map(({ system: _system, ...next }) => next) : [],
    }),

  'notices.list': ({ tx }, question) => ok(answerList(noticesList, tx, question)),

  'notices.get': ({ tx, counter }, { id }) =>
    readNotice(tx, id) ? ok(noticeTextsOf(tx, counter, id)) : fail('notice-unknown'),

  'notices.draft': ({ tx }, { outage: id, kind }) => {
    const outage = readSummary(tx, id);
    if (!outage) return fail('outage-unknown');
    const kept = waitingDraft(tx, outage, kind);
    return ok({
      draft: kept?.draft ?? draftOf(tx, outage, kind),
      kinds: draftableKinds(tx, outage),
      kept: kept ? { at: kept.at, officer: kept.officer } : null,
      trialTo: trialAddress(tx),
    });
  },

  'notices.preview': ({ tx, counter, now }, draft) => previewNotice(tx, counter, draft, now),

  'notices.keepDraft': keepDraft,
  'notices.sendTrial': sendTrial,
  'notices.trial': ({ tx }, { id }) => ok({ letter: readTrial(tx, id) }),

  'notices.write': (context, draft) => writeNotice(context, draft),

  'notices.confirmChannel': ({ tx, officer, now }, { id, channel, atLocal, reference }) => {
    const row = readNotice(tx, id);
    if (!row) return fail('notice-unknown');
    if (isWithdrawn(tx, id)) return fail('notice-withdrawn');
    if (!readChannels(tx, id).some((open) => open.channel === channel)) return fail('channel-not-open');
    const standing = viewOf(tx, row).channels.find((open) => open.channel === channel);
    if (standing?.publishedAt) return fail('channel-published', { values: { at: standing.publishedAt } });
    const stated = instantOfLocalMinute(atLocal);
    const wrong = (code: 'time-in-future' | 'time-before-notice') =>
      fail(code, { fields: [{ path: 'atLocal', code }] });
    if (stated > now) return wrong('time-in-future');
    if (stated < minuteOf(row.writtenAt)) return wrong('time-before-notice');
    // a minute stands for all of itself: within the minute of writing it was published after it
    const effectiveAt = stated < row.writtenAt ? row.writtenAt : stated;
    insertNoticeEvent(tx, {
      notice: id,
      kind: 'confirmed',
      channel,
      officer: officer.id,
      effectiveAt,
      reference,
    });
    return ok({ notice: viewOf(tx, row) });
  },

  'notices.withdraw': (context, input) => withdrawNotice(context, input),

  'notices.publishPortal': async ({ counter }, { id }) => {
    const published = await publishPortal(counter, id);
    if (!published.ok) return published;
    const tx = counter.opened().reading();
    return ok({ notice: viewOf(tx, need(readNotice(tx, id), 'notice')) });
  },

  'notices.portalFiles': ({ counter, officer }, { id, folder }) =>
    handPortalFiles(counter, id, folder, need(officer, 'officer').id),

  'notices.printPoster': (context, input) => printPoster(context, input),

  'notices.board': ({ tx, counter, now }) => {
    const office = counter.office();
    return ok({
      now,
      drill: counter.drill || (office !== undefined && needSetting(tx, 'counter').drill),
      office: office?.name ?? '',
      pages: counter.register && office ? boardPages(tx, now) : [],
      courts: counter.register && office ? decidedCourts(tx, office) : [],
    });
  },

  'notices.shown': ({ tx }, { ids }) => {
    noteShown(tx, ids);
    return ok({});
  },

  'notices.boardState': ({ counter: { devices } }) =>
    ok({ open: devices.board.isOpen(), screens: devices.board.screens() }),

  'notices.setBoard': ({ counter, officer }, { open }) => {
    const { devices } = counter;
    if (open) devices.board.open();
    else devices.board.close();
    const isOpen = devices.board.isOpen();
    if (isOpen && officer) noteBoardSeen(counter, officer.id);
    devices.preferences.set({ board: open });
    return Promise.resolve(ok({ open: isOpen }));
  },

  'notices.settings': ({ tx }) =>
    ok({ templates: structuredClone(templatesOf(tx)), portal: readSetting(tx, 'portal') ?? NO_PORTAL }),

  'notices.saveSettings': saveNoticeSettings,
} satisfies Handlers<'notices'>;

/** The first time alone: a new counter is asked for it until then. */
function noteBoardSeen(counter: Counter, officer: string): void {
  const register = counter.opened();
  if (register.readOnly || readSetting(register.reading(), 'boardSeen')) return;
  counter.opened().write({ actor: officer }, (tx) => {
    saveSetting(tx, 'boardSeen', { officer }, officer);
    tx.journal('settings.saved', { name: 'boardSeen', by: officer });
  });
}

const minuteOf = (at: Instant): Instant => toInstant(Math.floor(Date.parse(at) / 60_000) * 60_000);
