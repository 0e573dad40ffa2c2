/** The letter that asks for what is missing goes into the print queue; that it was asked for stands with the intake. */
import { need } from '../../../domain/need';
import type { LetterLanguage } from '../../../domain/intakes/intake';
import { ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Paper } from '../../../preload/contract/values';
import type { CommandContext } from '../../call/handler';
import { newId } from '../../register/new-id';
import { needSetting } from '../../register/settings';
import { hijriOf } from '../calendar/hijri-months';
import { officePaper } from '../papers/office-paper';
import { queuePaper } from '../papers/queue-paper';
import { namedCaseType } from '../settings/tables';
import { viewOf } from './intake-view';
import { openIntake } from './open-intake';
import { readListedIntake } from './rows/intake-list';
import type { Intake } from './rows/intake-row';
import { noteIntakeEvent } from './note-intake';

export function queueLetter(
  { tx, counter, officer }: CommandContext,
  { id }: Pick<Intake, 'id'>,
  language: LetterLanguage,
): Paper {
  const row = need(readListedIntake(tx, id), 'intake');
  noteIntakeEvent(tx, row, { kind: 'asked', language }, officer.id);
  const { reference, missing, note, party, address, court, caseType, at } = viewOf(tx, row);
  const type = namedCaseType(tx, caseType);
  const inEnglish = language === 'en';
  return queuePaper(tx, {
    ...{ documentId: newId(), number: reference, size: 'A4', copy: 0, officer: officer.id, reason: '' },
    printer: counter.devices.preferences.get().printers.A4,
    document: {
      kind: 'missing-letter',
      version: 1,
      data: {
        office: officePaper(tx),
        counter: { code: needSetting(tx, 'counter').code },
        officer: { id: officer.code, name: officer.name },
        ...{ language, reference, receivedAt: at, writtenAt: tx.at, hijri: hijriOf(tx, tx.at) },
        court: needSetting(tx, 'office').courts.find(({ code }) => code === court)?.name ?? court,
        addressee: { name: party, address: address === '' ? null : address },
        caseTypeName: (inEnglish && type?.nameEn) || type?.nameMs || caseType,
        missing: missing.map(({ nameMs, nameEn }) => (inEnglish && nameEn) || nameMs),
        note,
      },
    },
  });
}

export function askIntake(context: CommandContext, { id, language }: ParsedInputOf<'intakes.ask'>) {
  const open = openIntake(context.tx, id);
  return open.ok ? ok({ paper: queueLetter(context, open.value, language) }) : open;
}
