import { eachCaseRow, eachDocumentRow, eachPartyRow } from './rows/case-cells';
import type { Feature } from '../../call/feature';
import { sheetOf } from '../../call/list-kind';
import { casesList } from './cases-list';
import { bookDeadlines } from './cause-book/book-due';
import { correctionRule } from './correcting/correction-rule';
import { issueRule } from './issuing/issue-rule';
import { casesAgenda } from './open-matters';
import { rangeBlocks } from './numbers/range-blocks';
import { readParties } from './rows/cases';
import { eachCorrectionRow } from './rows/corrections';

export { casesHandlers } from './handlers';

export const casesFeature: Feature = {
  lists: [sheetOf(casesList)],
  series: [rangeBlocks],
  deadlines: bookDeadlines,
  agenda: (tx, { now }) => casesAgenda(tx, now),
  approvals: { 'cases.issue': issueRule, 'cases.correct': correctionRule },
  concerns: {
    'cases.issue': (_tx, { payer, first }) => ({
      kind: 'let-off',
      payers: [payer, ...first.map(({ name }) => name)],
    }),
    'cases.correct': (tx, { id, parties }) => ({
      kind: 'correction',
      people: [...readParties(tx, id), ...parties].flatMap(({ name = '' }) => name || []),
    }),
  },
  csv: {
    'cases.csv': (tx, { after, upTo }) => eachCaseRow(tx, after, upTo),
    'parties.csv': (tx, { after, upTo }) => eachPartyRow(tx, after, upTo),
    'corrections.csv': (tx, { after, upTo }) => eachCorrectionRow(tx, after, upTo),
    'documents.csv': (tx, { after, upTo }) => eachDocumentRow(tx, after, upTo),
  },
};
