/** What a letter of a new number says: drawn from the case as it reads now, and from the letter's own row. */
import { keyOfNumber } from '../../../domain/cases/case-number';
import { need } from '../../../domain/need';
import { instantOfLocalMinute, civilDateOf } from '../../../domain/time/civil-time';
import type { NewNumberLetterPaper } from '../../../papers/new-number-letter/new-number-letter-data';
import { hijriTextOn } from '../../../words/calendar/hijri';
import { letterTexts } from '../../../words/papers/letter-texts';
import type { Officer } from '../../../preload/contract/officers';
import { traceCodeAt } from '../../register/journal';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { officePaper } from '../papers/office-paper';
import { readAnnouncements } from '../calendar/rows/announced-months';
import { readCase, readParties, type CaseRow } from '../cases/rows/cases';
import { hijriOf } from '../calendar/hijri-months';
import { readReceiptsOfCase } from '../receipts/rows/receipts';
import { readRowState } from '../reconciliation/rows/row-events';
import { caseTypeAt } from '../settings/tables';
import { readLastPendaftar } from '../summonses/rows/summons-events';
import { readSummonsOfCase } from '../summonses/rows/summonses';
import { readSummary } from '../outages/rows/outages';
import { referenceOf } from './letter-view';
import type { LetterRow } from './rows/letters';

export type LetterLanguage = NewNumberLetterPaper['language'];

export function letterDocument(
  tx: ReadTx,
  letter: LetterRow,
  officer: Pick<Officer, 'code' | 'name'>,
  language: LetterLanguage,
): NewNumberLetterPaper {
  const row = need(readCase(tx, letter.caseId), 'case of a letter');
  const type = caseTypeAt(tx, row.caseType, row.registeredAt);
  const parties = readParties(tx, row.id);
  const sideNames = (side: string) =>
    parties
      .filter(({ role }) => role === side)
      .map(({ name }) => name)
      .join(', ');
  const texts = letterTexts[language];
  const isManual = keyOfNumber(letter.number) === keyOfNumber(row.number);
  return {
    language,
    office: officePaper(tx),
    counter: { code: needSetting(tx, 'counter').code },
    officer: { id: officer.code, name: officer.name },
    issued: {
      ...{ number: referenceOf(tx, letter), at: letter.at, traceCode: traceCodeAt(tx, letter.seq) },
      hijri: hijriOf(tx, letter.at),
    },
    addressee: {
      name: letter.name,
      identity: null,
      address: letter.way === 'paper' ? letter.address || null : null,
    },
    addresseeRole: roleOf(letter.role, type?.labels, language),
    manualNumber: row.number,
    officialNumber: letter.number,
    system: readSummary(tx, row.outage)?.system ?? 'ESV3',
    reason: isManual ? 'kept' : readRowState(tx, row.id).result === 'clash' ? 'clash' : 'different',
    former: keyOfNumber(letter.known) === keyOfNumber(row.number) ? null : letter.known,
    caseTypeName: (language === 'ms' ? type?.nameMs : type?.nameEn) ?? row.caseType,
    between: { first: sideNames('first'), second: sideNames('second') || null },
    receipts: readReceiptsOfCase(tx, row.id).flatMap(({ number, cancelled }) => (cancelled ? [] : [number])),
    hearing: hearingOf(tx, row),
    signatory: { name: readLastPendaftar(tx, row.court) ?? null, title: texts.registrar },
  };
}

type Labels = NonNullable<ReturnType<typeof caseTypeAt>>['labels'];

/** Plaintif, Peguam Syarie bagi Defendan… */
function roleOf(role: LetterRow['role'], labels: Labels | undefined, language: LetterLanguage): string {
  const first = role.endsWith('first');
  const side = {
    ms: first ? labels?.firstMs : labels?.secondMs,
    en: first ? labels?.firstEn : labels?.secondEn,
  }[language];
  const named = side ?? role;
  return role.startsWith('lawyer-') ? `${letterTexts[language].lawyerOf} ${named}` : named;
}

/** As the summons told it; the day does not change with the number. */
function hearingOf(tx: ReadTx, { id, court }: CaseRow): NewNumberLetterPaper['hearing'] {
  const summons = readSummonsOfCase(tx, id);
  if (!summons) return null;
  const { courts, address } = needSetting(tx, 'office');
  const at = instantOfLocalMinute(summons.hearingAt);
  return {
    at,
    hijri: hijriTextOn(civilDateOf(at), readAnnouncements(tx)),
    kind: summons.hearingKind,
    court: courts.find(({ code }) => code === court)?.name ?? court,
    room: summons.bench || null,
    address: address || null,
  };
}
