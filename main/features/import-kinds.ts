/** Every kind of list that the import desk knows: `siaga preview` and the worker find it here. */
import { applicantsKind } from './applicants/lists/applicant-list';
import { holidaysKind } from './calendar/holiday-list';
import { causeBookKind } from './cases/cause-book/cause-book-list';
import { answerKind } from './esv2/answers/answer-list';
import { esv3ListKind } from './reconciliation/esv3-list/look';
import type { ImportKind } from './imports/kind';

export const importKinds: readonly ImportKind[] = [
  applicantsKind,
  causeBookKind,
  holidaysKind,
  answerKind,
  esv3ListKind,
];
