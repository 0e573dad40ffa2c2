/** The letter as an e-mail: Malay, and the English copy below it where it was asked for. */
import { escapeHtml, paragraphsHtml } from '../../../domain/notices/notice-escape';
import { oneLine } from '../../../domain/notices/notice-template';
import { letterParagraphs } from '../../../papers/new-number-letter/letter-text';
import type { Officer } from '../../../preload/contract/officers';
import { letterTexts } from '../../../words/papers/letter-texts';
import { noticeTexts } from '../../../words/notices/notice-texts';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { letterDocument } from './letter-document';
import type { LetterRow } from './rows/letters';

const STYLE =
  'max-width:40em;margin:16px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#222';
const RULE = '-'.repeat(40);

export function letterMail(tx: ReadTx, letter: LetterRow, officer: Pick<Officer, 'code' | 'name'>) {
  const { drill } = needSetting(tx, 'counter');
  const languages = letter.english === 1 ? (['ms', 'en'] as const) : (['ms'] as const);
  const parts = languages.map((language) => ({
    language,
    text: [
      ...(drill ? [noticeTexts[language].drill] : []),
      ...(letterTexts[language].copy === '' ? [] : [letterTexts[language].copy]),
      ...letterParagraphs(letterDocument(tx, letter, officer, language)),
    ].join('\n\n'),
  }));
  const subject = oneLine(`${drill ? '[LATIHAN] ' : ''}${letterTexts.ms.subject}: ${letter.number}`);
  const body = parts.map(
    ({ language, text }) => `<section lang="${language}">\n${paragraphsHtml(text)}\n</section>`,
  );
  const head = `<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`;
  return {
    subject,
    text: `${parts.map(({ text }) => text).join(`\n\n${RULE}\n\n`)}\n`,
    html: `<!doctype html>\n<html lang="ms">\n${head}\n<body style="${STYLE}">\n${body.join('\n<hr>\n')}\n</body>\n</html>\n`,
  };
}
