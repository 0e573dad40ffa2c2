/** The letter's sentences, for its paper and its e-mail alike. */
import { letterTexts } from '../../words/papers/letter-texts';
import { englishDayText, longDayText, timeText } from '../look/date-text';
import type { NewNumberLetterPaper } from './new-number-letter-data';

/** Why there is another number, and what to do with it. */
export function reasonsOf({ language, reason, former }: NewNumberLetterPaper): string[] {
  const { body } = letterTexts[language];
  return [body[reason], ...(former === null ? [] : [`${body.former} ${former}.`]), body.use];
}

/** `Isnin, 24 Ogos 2026, 09:00, Mahkamah …`. */
export function hearingText(
  { language }: NewNumberLetterPaper,
  { at, court, room }: NonNullable<NewNumberLetterPaper['hearing']>,
): string {
  const day = language === 'ms' ? longDayText(at) : englishDayText(at);
  return [day, timeText(at), court, room].filter(Boolean).join(', ');
}

/** Its paragraphs as an e-mail says them, the first one its heading. */
export function letterParagraphs(data: NewNumberLetterPaper): string[] {
  const words = letterTexts[data.language];
  const { issued, between, hearing, receipts } = data;
  return [
    `${words.subject}: ${data.caseTypeName}`,
    ...(issued === null ? [] : [`${words.reference}: ${issued.number} · ${issued.traceCode}`]),
    between.second === null ? between.first : `${between.first} ${words.and} ${between.second}`,
    `${words.salutation} ${words.greeting}`,
    words.body.registered,
    `${words.old}: ${data.manualNumber}\n${words.new} (${data.system}): ${data.officialNumber}`,
    reasonsOf(data).join(' '),
    ...(receipts.length === 0 ? [] : [`${words.body.receipts} ${receipts.join(', ')}.`]),
    ...(hearing === null ? [] : [`${words.body.hearing} ${hearingText(data, hearing)}.`]),
    words.thanks,
    [data.signatory.name, data.signatory.title, data.office.name].filter(Boolean).join('\n'),
  ];
}
