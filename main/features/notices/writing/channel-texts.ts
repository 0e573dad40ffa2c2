/**
 * One notice as each channel shows it. Preview and publication both come from here, so that what was looked at is what
 * goes out. Every text is escaped here for the channel it goes to.
 */
import {
  civilDateOf,
  formatDate,
  formatTime,
  toLocalText,
  type Instant,
} from '../../../../domain/time/civil-time';
import { escapeHtml, paragraphsHtml, paragraphsOf } from '../../../../domain/notices/notice-escape';
import { oneLine } from '../../../../domain/notices/notice-template';
import type { NoticeContent } from '../../../../preload/contract/notice-values';
import type { Language } from '../../../../words/language';
import { noticeTexts } from '../../../../words/notices/notice-texts';

const LANGUAGES = ['ms', 'en'] as const satisfies readonly Language[];
/** Mail programs know no style sheets; without this a notice stands there in the letters of a typewriter age. */
const MAIL_STYLE =
  'max-width:40em;margin:16px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#222';
const MAIL_HEADING = 'font-size:20px;line-height:1.3;margin:24px 0 12px';
/** Two of them, a bar and a mark stay below what a header may hold. */
const SUBJECT_PART = 120;

/** Subject, plain text and HTML of the e-mail. */
export function emailOf(content: NoticeContent): { subject: string; text: string; html: string } {
  const part = (language: Language) => shortened(content[language].subject, SUBJECT_PART);
  const mark = content.drill ? '[LATIHAN] ' : '';
  const subject = oneLine(`${mark}${part('ms')} / ${part('en')}`);
  const text = LANGUAGES.map((language) =>
    [
      ...(content.drill ? [noticeTexts[language].drill] : []),
      content[language].subject.toUpperCase(),
      ...paragraphsOf(content[language].body),
    ].join('\n\n'),
  ).join(`\n\n${'-'.repeat(40)}\n\n`);
  const html = [
    '<!doctype html>',
    '<html lang="ms">',
    `<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="${MAIL_STYLE}">`,
    ...LANGUAGES.map((language) => section(content, language)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return { subject, text: `${text}\n`, html };
}

function section(content: NoticeContent, language: Language): string {
  const { subject, body } = content[language];
  return [
    `<section lang="${language}">`,
    ...(content.drill ? [`<p><strong>${escapeHtml(noticeTexts[language].drill)}</strong></p>`] : []),
    `<h1 style="${MAIL_HEADING}">${escapeHtml(subject)}</h1>`,
    paragraphsHtml(body),
    '</section>',
  ].join('\n');
}

/** A piece for the portal's own page: headings below its own, languages marked, neither script nor style needed. */
export function portalHtml(content: NoticeContent, withdrawn = false): string {
  const at = content.writtenAt;
  const facts = LANGUAGES.map((language) => {
    const words = noticeTexts[language];
    const heading = `<h2>${escapeHtml(content[language].subject)}</h2>`;
    const drill = content.drill ? [`<p><strong>${escapeHtml(words.drill)}</strong></p>`] : [];
    const body = withdrawn ? `<p>${escapeHtml(words.withdrawn)}</p>` : paragraphsHtml(content[language].body);
    const time = `<p>${escapeHtml(words.date)}: <time datetime="${toLocalText(at)}">${escapeHtml(stamp(at, language))}</time></p>`;
    return [`<section lang="${language}">`, ...drill, heading, time, body, '</section>'].join('\n');
  });
  return `<article lang="ms" id="notis-${escapeHtml(content.outage)}-${content.number}">\n${facts.join('\n')}\n</article>\n`;
}

/** The same for machines: texts as they are, JSON keeps them apart from its own marks. */
export function portalJson(content: NoticeContent, withdrawn = false): string {
  const local = (at: Instant | null) => (at === null ? null : toLocalText(at));
  const words = (language: Language) => {
    const { subject, body, can, cannot } = content[language];
    return withdrawn
      ? { subject, body: noticeTexts[language].withdrawn }
      : { subject, body: paragraphsOf(body), whatYouCan: can, whatYouCannot: cannot };
  };
  const value = {
    format: 'kaunter-siaga/notice',
    version: 1,
    drill: content.drill,
    withdrawn,
    id: content.id,
    outage: content.outage,
    number: content.number,
    kind: content.kind,
    system: content.system,
    office: content.office.name,
    since: local(content.since),
    restoredAt: local(content.restoredAt),
    nextUpdate: local(content.nextAt),
    writtenAt: local(content.writtenAt),
    contact: content.contact,
    ms: words('ms'),
    en: words('en'),
  };
  // `<` inside a string stays harmless even where somebody puts the file into a page
  return `${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}\n`;
}

const stamp = (at: Instant, language: Language): string =>
  `${formatDate(civilDateOf(at), language, 'long')} ${formatTime(at)}`;

const shortened = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`;
