/** Reporting, confirming, deciding: S0.2, S1.1. Ending spans features and is a journey. */
import { randomInt } from 'node:crypto';
import { civilDateOf, instantOfLocalMinute, type Instant } from '../../../domain/civil-time';
import { hasOptions, nextOutageState, thresholdAt, type OutageEvent } from '../../../domain/outage';
import { good, refuse, type CommandContext, type Handlers } from '../../ipc/handler';
import { closeOutage, madeIn, restoreOutage } from '../../journeys/end-outage';
import { needSetting } from '../../register/settings';
import {
  insertEvent,
  insertOutage,
  isOpen,
  readEvents,
  readOutage,
  readSummaries,
  readSummary,
  summaryOf,
} from './store';

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `G261121-7K3Q`: a code that may stand in a package's name (FORMAT), told apart even after a restore. */
function outageCode(at: Instant): string {
  const tail = Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `G${civilDateOf(at).replaceAll('-', '').slice(2)}-${tail}`;
}

/** The outage, if this can happen to it now, or why the call cannot go on. */
function outageFor(tx: CommandContext['tx'], id: string, event: OutageEvent) {
  const outage = readSummary(tx, id);
  if (!outage) return refuse('outage-unknown');
  const next = nextOutageState(outage.state, event);
  return next.ok ? good(outage) : refuse('outage-state-wrong', { values: { state: outage.state } });
}

export const outagesHandlers = {
  'outages.open': ({ tx, counter }) =>
    good({ outages: counter.register ? readSummaries(tx).filter(isOpen) : [] }),

  'outages.list': ({ tx }) => good({ outages: readSummaries(tx) }),

  'outages.get': ({ tx }, { id }) => {
    const row = readOutage(tx, id);
    if (!row) return refuse('outage-unknown');
    const events = readEvents(tx, id);
    return good({
      outage: summaryOf(row, events),
      told: { by: row.toldBy, how: row.toldHow, at: row.reportedAt },
      events: events.map(({ kind, at, officer, court, option, note }) => ({
        kind, at, officer, note,
        ...(court ? { court } : {}),
        ...(option ? { option } : {}),
      })), // prettier-ignore
      made: madeIn(tx, id),
    });
  },

  'outages.report': ({ tx, officer, now }, input) => {
    const startedAt = instantOfLocalMinute(input.startedLocal);
    if (startedAt > now)
      return refuse('time-in-future', { fields: [{ path: 'startedLocal', code: 'time-in-future' }] });
    const open = readSummaries(tx).find(
      (outage) => isOpen(outage) && outage.system === input.system && outage.state !== 'restored',
    );
    if (open) return refuse('outage-already-open', { values: { system: open.system } });
    const id = outageCode(tx.at);
    const { toldBy, toldHow, note, system } = input;
    insertOutage(tx, {
      id,
      system,
      startedAt,
      toldBy,
      toldHow,
      note,
      reportedAt: tx.at,
      officer: officer.id,
    });
    insertEvent(tx, { outage: id, kind: 'reported', officer: officer.id, effectiveAt: startedAt });
    return good({ id });
  },

  'outages.confirm': ({ tx, officer, now }, { id, reason }) => {
    const outage = outageFor(tx, id, 'confirmed');
    if (!outage.ok) return outage;
    const early = now < thresholdAt(outage.value.system, outage.value.startedAt as Instant);
    if (early && !reason)
      return refuse('early-reason-needed', { fields: [{ path: 'reason', code: 'needed' }] });
    insertEvent(tx, { outage: id, kind: 'confirmed', officer: officer.id, note: reason });
    return good({});
  },

  'outages.dismiss': ({ tx, officer }, { id, reason }) => {
    const outage = outageFor(tx, id, 'dismissed');
    if (!outage.ok) return outage;
    insertEvent(tx, { outage: id, kind: 'dismissed', officer: officer.id, note: reason });
    return good({});
  },

  'outages.decide': ({ tx, officer }, { id, court, option, reason }) => {
    const outage = outageFor(tx, id, 'decided');
    if (!outage.ok) return outage;
    if (!hasOptions(outage.value.system)) return refuse('option-not-for-system');
    if (!needSetting(tx, 'office').courts.some((known) => known.code === court))
      return refuse('court-unknown');
    // Pilihan 2 and 3 come with the whole of the court's guide; what is not there is not offered as if it were.
    if (option !== 'P1') return refuse('option-not-yet');
    insertEvent(tx, { outage: id, kind: 'decided', officer: officer.id, court, option, note: reason });
    return good({});
  },

  'outages.restore': (context, input) => {
    const outage = outageFor(context.tx, input.id, 'restored');
    return outage.ok ? restoreOutage(context, outage.value, input) : outage;
  },

  'outages.close': (context, { id }) => {
    const outage = outageFor(context.tx, id, 'closed');
    return outage.ok ? closeOutage(context, outage.value) : outage;
  },
} satisfies Handlers<'outages'>;
