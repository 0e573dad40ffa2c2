/** A notice's content from its draft: place-holders filled from the outage, the office and the calendar. */
import { formatDate, formatTime, civilDateOf, type Instant } from '../../../../domain/time/civil-time';
import {
  mayWrite,
  NOTICE_KINDS,
  type NoticeChannel,
  type NoticeKind,
} from '../../../../domain/notices/notice';
import { plainText } from '../../../../domain/notices/notice-escape';
import {
  fillTemplate,
  oneLine,
  withoutSentences,
  type PlaceHolder,
  type PlaceValues,
} from '../../../../domain/notices/notice-template';
import type { NoticeContent, NoticeDraft } from '../../../../preload/contract/notice-values';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { noticeTexts, shippedServices } from '../../../../words/notices/notice-texts';
import type { Language } from '../../../../words/language';
import { templatesOf } from '../notice-templates';
import { isWithdrawn, readNoticesOf } from '../rows/notices';
import { needSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';
import { readEvents, readSummary } from '../../outages/rows/outages';
import { systemOf } from '../../systems/system-facts';
import { dueAfter } from '../../calendar/working-calendar';

const ANY = '*';

/** What the writer begins with. */
export function draftOf(
  tx: ReadTx,
  outage: OutageSummary,
  kind: NoticeKind,
): Pick<NoticeDraft, 'ms' | 'en' | 'services'> {
  const { kinds, services } = templatesOf(tx);
  // what BPM may still say stays in a draft that waits: it comes out once that has been said
  const silent = silentPlaces(kind, outage);
  const words = ({ subject, body }: NoticeDraft['ms']) => ({
    subject,
    body: withoutSentences(body, silent),
  });
  return {
    ms: words(kinds[kind].ms),
    en: words(kinds[kind].en),
    services: { ...(services[outage.system] ?? services[ANY] ?? shippedServices[ANY]) },
  };
}

/** That it is being repaired, by whom and when that was said; undefined where nobody said so, or not of late. */
interface Repair {
  readonly by: string;
  readonly at: Instant;
}

/** The owner's newest word counts: what it no longer says is told no longer. */
function repairOf(tx: ReadTx, { id, system }: OutageSummary): Repair | undefined {
  const word = readEvents(tx, id).findLast(({ kind }) => kind === 'owner-said');
  if (word?.repairing !== 1) return undefined;
  // the public is told of the owner, not of the person
  return { by: systemOf(tx, system)?.owner || (word.toldBy ?? ''), at: word.effectiveAt };
}

const REPAIR = ['repairedBy', 'repairSaidAt'] as const satisfies PlaceHolder[];

/**
 * What nobody can say of this outage, whatever comes: when more is told where no update is promised or none will come, when
 * it was back, that it is being repaired once it is back.
 */
function silentPlaces(kind: NoticeKind, { updateHours, restoredAt }: OutageSummary): PlaceHolder[] {
  const ends = kind === 'restoration' || restoredAt !== null;
  return [
    ...(ends || updateHours === null ? (['nextUpdate'] as const) : []),
    ...(restoredAt === null ? (['restoredAt'] as const) : []),
    ...(ends ? REPAIR : []),
  ];
}

/** The kinds that may be written of this outage now. */
export function writableKinds(tx: ReadTx, outage: OutageSummary): NoticeKind[] {
  const standing = readNoticesOf(tx, outage.id).filter(({ id }) => !isWithdrawn(tx, id));
  const hasFirst = standing.some(({ kind }) => kind === 'first');
  return NOTICE_KINDS.filter((kind) => mayWrite(kind, outage.state, hasFirst));
}

/** The channels a notice of this system goes to; the counter at least. */
export function channelsFor(tx: ReadTx, system: string): readonly NoticeChannel[] {
  const channels = systemOf(tx, system)?.channels ?? [];
  return channels.length > 0 ? channels : ['counter'];
}

export interface Composed {
  readonly content: NoticeContent;
  readonly outage: OutageSummary;
}

/** Everything that the channels will show, as it would be frozen at `now`. Undefined for an outage that nobody knows. */
export function composeNotice(tx: ReadTx, draft: NoticeDraft, now: Instant): Composed | undefined {
  const outage = readSummary(tx, draft.outage);
  if (!outage) return undefined;
  const office = needSetting(tx, 'office');
  const spec = systemOf(tx, outage.system);
  const system = {
    code: outage.system,
    nameMs: named(spec?.nameMs ?? outage.system, outage.partial),
    nameEn: named(spec?.nameEn || spec?.nameMs || outage.system, outage.partial),
  };
  const { contact } = templatesOf(tx);
  const repair = repairOf(tx, outage);
  const silent = [...silentPlaces(draft.kind, outage), ...(repair === undefined ? REPAIR : [])];
  const nextAt =
    outage.updateHours === null || silent.includes('nextUpdate')
      ? null
      : dueAfter(tx, now, { hours: outage.updateHours }).at;
  const facts = { outage, now, nextAt, silent, repair, system, office: office.name, contact };
  const { services } = draft;
  return {
    outage,
    content: {
      version: 1,
      id: draft.key,
      outage: outage.id,
      number: (readNoticesOf(tx, outage.id).at(-1)?.number ?? 0) + 1,
      kind: draft.kind,
      drill: needSetting(tx, 'counter').drill,
      system,
      office: { code: office.code, name: office.name, address: office.address },
      since: outage.startedAt,
      restoredAt: outage.restoredAt,
      nextAt,
      writtenAt: now,
      contact: plainText(contact),
      ms: filled('ms', draft.ms, services.canMs, services.cannotMs, facts),
      en: filled('en', draft.en, services.canEn, services.cannotEn, facts),
    },
  };
}

/** A part that is down stands with the system's name, wherever that stands. */
const named = (name: string, partial: string): string =>
  oneLine(plainText(partial === '' ? name : `${name} (${partial})`));

interface Facts {
  readonly outage: OutageSummary;
  readonly now: Instant;
  readonly nextAt: Instant | null;
  readonly silent: readonly PlaceHolder[];
  readonly repair: Repair | undefined;
  readonly system: NoticeContent['system'];
  readonly office: string;
  readonly contact: string;
}

function filled(
  language: Language,
  template: { subject: string; body: string },
  can: string,
  cannot: string,
  { outage, now, nextAt, silent, repair, system, office, contact }: Facts,
): NoticeContent['ms'] {
  const end = outage.restoredAt ?? now;
  const values: PlaceValues = {
    system: language === 'ms' ? system.nameMs : system.nameEn,
    systemCode: system.code,
    office,
    since: moment(outage.startedAt, language),
    elapsed: lasting(Date.parse(end) - Date.parse(outage.startedAt), language),
    restoredAt: outage.restoredAt === null ? null : moment(outage.restoredAt, language),
    repairedBy: repair?.by ?? null,
    repairSaidAt: repair === undefined ? null : moment(repair.at, language),
    nextUpdate: nextAt === null ? null : moment(nextAt, language),
    whatYouCan: can,
    whatYouCannot: cannot,
    contact,
  };
  return {
    subject: oneLine(plainText(fillTemplate(template.subject, values))),
    body: plainText(fillTemplate(withoutSentences(template.body, silent), values)),
    can: plainText(can),
    cannot: plainText(cannot),
  };
}

/** `21 Nov 2026 (Sabtu), 15:20` */
const moment = (at: Instant, language: Language): string =>
  `${formatDate(civilDateOf(at), language, 'long')}, ${formatTime(at)}`;

function lasting(ms: number, language: Language): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  const { hours, minutes: only } = noticeTexts[language];
  const h = Math.floor(minutes / 60);
  return (h === 0 ? only : hours).replace('{h}', String(h)).replace('{m}', String(minutes % 60));
}
