/** A letter to one party is written: printed, or put into the outbox (S1.8). */
import { isHeaderText } from '../../../domain/mail/mail';
import { need } from '../../../domain/need';
import { nextCopyNumber } from '../../../domain/papers/print-job';
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Paper } from '../../../preload/contract/values';
import type { CommandContext } from '../../call/handler';
import type { ReadTx } from '../../register/transaction';
import { readCase, readParties } from '../cases/rows/cases';
import { mailReady, queueMail } from '../mail/letters/queue-mail';
import { queuePaper } from '../papers/queue-paper';
import { readPapersOf } from '../papers/rows/papers';
import { letterDocument, type LetterLanguage } from './letter-document';
import { letterMail } from './letter-mail';
import { referenceOf } from './letter-view';
import { telling, type PartyOf } from './standing';
import { readLetter, type LetterRow } from './rows/letters';
import { insertLetter, insertLetterEvent } from './rows/write-letter';

/** The party, if there is a number that they do not know yet. */
function owedTo(tx: ReadTx, { caseId, role, ordinal }: PartyOf) {
  const row = readCase(tx, caseId);
  if (!row) return fail('case-unknown');
  const party = readParties(tx, caseId).find((each) => each.role === role && each.ordinal === ordinal);
  const standing = telling(tx, row, { role, ordinal });
  if (!party || !standing) return fail('party-unknown');
  if (!standing.owed || standing.decided === null) return fail('letter-not-owed');
  return ok({ party, standing: { ...standing, decided: standing.decided } });
}

/** Asked again for a letter that lies written, its paper comes out once more as SALINAN. */
export function printLetter(context: CommandContext, input: ParsedInputOf<'letters.print'>) {
  const { tx, officer } = context;
  const owed = owedTo(tx, input);
  if (!owed.ok) return owed;
  const { party, standing } = owed.value;
  const written = standing.letter === null ? undefined : need(readLetter(tx, standing.letter), 'letter');
  const letter =
    written?.way === 'paper'
      ? written
      : insertLetter(tx, {
          ...{ caseId: input.caseId, role: input.role, ordinal: input.ordinal, name: party.name },
          ...{ known: standing.known, number: standing.decided, way: 'paper', address: party.address },
          ...{ english: 0, officer: officer.id },
        });
  const papers = [queueLetter(context, letter, 'ms')];
  if (input.english) papers.push(englishCopy(context, letter));
  return ok({ letter: letter.id, papers });
}

/** Asked for at any time, by a party who was told already, too. */
export function printEnglish(context: CommandContext, { letter: id }: ParsedInputOf<'letters.printEnglish'>) {
  const letter = readLetter(context.tx, id);
  return letter ? ok({ paper: englishCopy(context, letter) }) : fail('letter-unknown');
}

function englishCopy(context: CommandContext, letter: LetterRow): Paper {
  insertLetterEvent(context.tx, letter, { kind: 'english-copy', officer: context.officer.id });
  return queueLetter(context, letter, 'en');
}

function queueLetter(
  { tx, counter, officer }: CommandContext,
  letter: LetterRow,
  language: LetterLanguage,
): Paper {
  const documentId = language === 'ms' ? letter.id : `${letter.id}-en`;
  const papers = readPapersOf(tx, documentId);
  return queuePaper(tx, {
    ...{ documentId, number: referenceOf(tx, letter), size: 'A4', officer: officer.id, reason: '' },
    copy: papers.length === 0 ? 0 : nextCopyNumber(papers),
    printer: counter.devices.preferences.get().printers.A4,
    document: {
      kind: 'new-number-letter',
      version: 1,
      data: letterDocument(tx, letter, officer, language),
    },
  });
}

/** One letter, one message: the outbox's own answer is its proof. */
export function mailLetter({ tx, officer, counter }: CommandContext, input: ParsedInputOf<'letters.mail'>) {
  const owed = owedTo(tx, input);
  if (!owed.ok) return owed;
  const { party, standing } = owed.value;
  if (standing.state === 'sending') return fail('letter-being-mailed');
  if (!mailReady(tx)) return fail('letter-mail-not-ready');
  const letter = insertLetter(tx, {
    ...{ caseId: input.caseId, role: input.role, ordinal: input.ordinal, name: party.name },
    ...{ known: standing.known, number: standing.decided, way: 'mail', address: input.address },
    ...{ english: input.english ? 1 : 0, officer: officer.id },
  });
  const name = isHeaderText(party.name) ? party.name : '';
  queueMail(tx, {
    origin: { kind: 'new-number', id: letter.id },
    ...letterMail(tx, letter, officer),
    recipients: [{ kind: 'party', id: letter.id, name, address: input.address }],
    officer: officer.id,
  });
  counter.mail.wake();
  return ok({ letter: letter.id });
}
