/** Calls about cases and their numbers. */
import { fail, ok } from '../../../domain/result';
import { caseFile } from './case-file';
import { casesList } from './cases-list';
import { correctCase } from './correcting/correct-case';
import { askDoubts } from './issuing/case-doubts';
import { intake } from './issuing/intake';
import { issueCase } from './issuing/issue-case';
import type { Handlers } from '../../call/handler';
import { answerList } from '../../call/list-kind';
import { printedCase } from './cause-book/printed-cases';
import { causeBookRows, importCauseBook, previewCauseBook } from './cause-book/cause-book';
import { manualBook, printManualBook } from './cause-book/manual-book';
import { noteBookOnPaper } from './cause-book/book-on-paper';
import { typeBookRow } from './cause-book/typed-book';
import { dropDraft } from './drop-draft';
import { isIssued, keepDraft, readDraft } from './rows/drafts';
import { closeGivenRange, giveRange, giveRanges, listNumbers, setLastOfficial } from './numbers/numbers';

const FORM = 'case';
/** Far more than the largest form; a draft is no place to store things. */
const MOST_DRAFT = 200_000;

export const casesHandlers = {
  'cases.numbers': listNumbers,
  'cases.setLastOfficial': setLastOfficial,
  'cases.bookPrinted': noteBookOnPaper,
  'cases.typeBookRow': typeBookRow,
  'cases.chooseCauseBook': previewCauseBook,
  'cases.causeBookRows': causeBookRows,
  'cases.importCauseBook': importCauseBook,
  'cases.manualBook': manualBook,
  'cases.printManualBook': printManualBook,
  'cases.giveRange': giveRange,
  'cases.giveRanges': giveRanges,
  'cases.closeRange': closeGivenRange,
  'cases.intake': intake,
  'cases.doubts': askDoubts,
  'cases.draft': ({ tx, officer }) => ok({ draft: (officer && readDraft(tx, officer.id, FORM)) ?? null }),
  'cases.keepDraft': ({ tx, officer }, { draft, value }) => {
    const text = JSON.stringify(value ?? null);
    if (text.length > MOST_DRAFT) return fail('draft-too-large');
    if (!isIssued(tx, draft)) keepDraft(tx, draft, officer.id, FORM, text);
    return ok({});
  },
  'cases.dropDraft': ({ tx }, { draft }) => {
    dropDraft(tx, draft);
    return ok({});
  },
  'cases.issue': issueCase,
  'cases.correct': correctCase,
  'cases.list': ({ tx }, question) => ok(answerList(casesList, tx, question)),
  'cases.get': caseFile,
  'cases.printed': printedCase,
} satisfies Handlers<'cases'>;
