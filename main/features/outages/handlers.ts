/** Reporting, confirming, deciding: S0.2, S1.1. Ending: `end-outage.ts`. */
import { isOverBy } from '../../../domain/esv2/end-of-use';
import { hasOptions, nextOutageState, type OutageEvent } from '../../../domain/outages/outage';
import { isEarly } from '../../../domain/outages/outage-gate';
import { fail, failAt, ok } from '../../../domain/result';
import { civilDateOf, instantOfLocalMinute } from '../../../domain/time/civil-time';
import type { CommandContext, Handlers } from '../../call/handler';
import { answerList } from '../../call/list-kind';
import { readEnd } from '../esv2/rows/ends';
import { closeOutage, madeIn, restoreOutage } from './end-outage';
import { leftOpen } from './left-open';
import { countIntakesOf, readIntakesOf } from '../intakes/rows/intakes';
import { readLetterCounts } from '../letters/rows/letter-list';
import { readStageCounts } from '../summonses/rows/summons-states';
import { isTold } from '../notices/notice-standing';
import { keptSum } from './outage-sum';
import { outagesList } from './outages-list';
import { reportOutage } from './report-outage';
import { needSetting } from '../../register/settings';
import {
  insertEvent,
  toLetter,
  readClosing,
  readEvents,
  readOpenSummaries,
  readOutage,
  readSummary,
  summaryOf,
  wasEarly,
} from './rows/outages';

/** The outage, if this can happen to it now, or why the call cannot go on. */
function outageFor(tx: CommandContext['tx'], id: string, event: OutageEvent) {
  const outage = readSummary(tx, id);
  if (!outage) return fail('outage-unknown');
  const next = nextOutageState(outage.state, event);
  return next.ok ? ok(outage) : fail('outage-state-wrong', { values: { state: outage.state } });
}

export const outagesHandlers = {
  'outages.open': ({ tx, counter }) => ok({ outages: counter.register ? readOpenSummaries(tx) : [] }),

  'outages.list': ({ tx }, question) => ok(answerList(outagesList, tx, question)),

  'outages.get': ({ tx }, { id }) => {
    const row = readOutage(tx, id);
    if (!row) return fail('outage-unknown');
    const events = readEvents(tx, id);
    return ok({
      outage: summaryOf(row, events),
      told: { by: row.toldBy, how: row.toldHow, at: row.reportedAt },
      note: row.note,
      events: events.map((event) => {
        const { kind, at, effectiveAt, officer, court, option, toldBy, toldHow, repairing, note } = event;
        const letter = toLetter(event);
        return {
          kind, at, effectiveAt, officer, note,
          ...(wasEarly(row, event) ? { early: true } : {}),
          ...(court ? { court } : {}),
          ...(option ? { option } : {}),
          ...(letter ? { letter } : {}),
          ...(toldBy && toldHow ? { said: { by: toldBy, how: toldHow, repairing: repairing === 1 } } : {}),
        }; // prettier-ignore
      }),
      made: madeIn(tx, id),
      sum: keptSum(tx, id),
      courtPapers: readStageCounts(tx, id),
      intakes: countIntakesOf(tx, id),
      letters: readLetterCounts(tx, id),
      closing: readClosing(tx, id) ?? null,
    });
  },

  'outages.report': reportOutage,

  'outages.confirm': ({ tx, officer, now }, { id, reason }) => {
    const outage = outageFor(tx, id, 'confirmed');
    if (!outage.ok) return outage;
    const { startedAt, thresholdHours } = outage.value;
    if (isEarly(startedAt, thresholdHours, now) && !reason)
      return fail('early-reason-needed', { fields: [{ path: 'reason', code: 'needed' }] });
    insertEvent(tx, { outage: id, kind: 'confirmed', officer: officer.id, note: reason });
    return ok({});
  },

  'outages.ownerSaid': (
    { tx, officer, now },
    { id, saidLocal, toldBy: by, toldHow: how, note, repairing },
  ) => {
    const outage = outageFor(tx, id, 'owner-said');
    if (!outage.ok) return outage;
    const effectiveAt = instantOfLocalMinute(saidLocal);
    const wrong = (code: 'time-in-future' | 'time-before-start') =>
      fail(code, { fields: [{ path: 'saidLocal', code }] });
    if (effectiveAt > now) return wrong('time-in-future');
    if (effectiveAt < outage.value.startedAt) return wrong('time-before-start');
    const said = { by, how, repairing };
    insertEvent(tx, { outage: id, kind: 'owner-said', officer: officer.id, effectiveAt, note, said });
    return ok({});
  },

  'outages.dismiss': ({ tx, officer }, { id, reason }) => {
    const outage = outageFor(tx, id, 'dismissed');
    if (!outage.ok) return outage;
    if (readEvents(tx, id).some(({ kind }) => kind === 'confirmed')) return fail('outage-confirmed');
    const { cases, esv2, existing, receipts } = madeIn(tx, id);
    if (cases + esv2 + existing + receipts > 0 || readIntakesOf(tx, id).length > 0)
      return fail('outage-has-cases');
    // people were told: that is taken back first, or told to be over
    if (isTold(tx, id)) return fail('outage-state-wrong', { values: { state: outage.value.state } });
    insertEvent(tx, { outage: id, kind: 'dismissed', officer: officer.id, note: reason });
    return ok({});
  },

  'outages.decide': ({ tx, officer, now }, { id, court, option, reason, letter }) => {
    const outage = outageFor(tx, id, 'decided');
    if (!outage.ok) return outage;
    if (!hasOptions(outage.value.system)) return fail('option-not-for-system');
    if (!needSetting(tx, 'office').courts.some((known) => known.code === court)) return fail('court-unknown');
    const esv2End = readEnd(tx);
    if (option === 'P2' && isOverBy(esv2End, civilDateOf(now)))
      return fail('esv2-ended', { values: { date: esv2End ?? '' } });
    if (letter?.date && letter.date > civilDateOf(now)) return failAt('letter.date', 'letter-in-future');
    insertEvent(tx, {
      outage: id,
      kind: 'decided',
      officer: officer.id,
      court,
      option,
      letter,
      note: reason,
    });
    return ok({});
  },

  'outages.restore': (context, input) => {
    const outage = outageFor(context.tx, input.id, 'restored');
    return outage.ok ? restoreOutage(context, outage.value, input) : outage;
  },

  'outages.leftOpen': ({ tx }, { id }) => {
    const { lines, seen } = leftOpen(tx, id);
    return ok({ lines: [...lines], seen });
  },

  'outages.close': (context, input) => {
    const outage = outageFor(context.tx, input.id, 'closed');
    return outage.ok ? closeOutage(context, outage.value, input) : outage;
  },
} satisfies Handlers<'outages'>;
