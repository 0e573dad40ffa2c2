import { type DocumentKind, type PaperSize } from '../domain/papers/print-job';
import { z } from 'zod';
import { applicationPaper } from './application/application-data';
import { appointmentSlipPaper } from './appointment-slip/appointment-slip-data';
import { causeBookPaper } from './cause-book/cause-book-data';
import { closedPosterPaper } from './closed-poster/closed-poster-data';
import { enrolmentPaper } from './enrolment/enrolment-data';
import { listPaper } from './list/list-data';
import { missingLetterPaper } from './missing-letter/missing-letter-data';
import { newNumberLetterPaper } from './new-number-letter/new-number-letter-data';
import { outageReportPaper } from './outage-report/outage-report-data';
import { posterPaper } from './poster/poster-data';
import { receiptPaper } from './receipt/receipt-data';
import { requestSlipPaper } from './request-slip/request-slip-data';
import { secretSlipsPaper } from './secret-slips/secret-slips-data';
import { summaryPaper } from './summary/summary-data';
import { summonsPaper } from './summons/summons-data';
import { testPagePaper } from './test-page/test-page-data';

/**
 * Everything that can be printed: kind, template version and frozen data. The version freezes with the data, so
 * a copy made years later looks as the original did; a changed template is a new version beside the old one.
 */
export const paperDocument = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('receipt'), version: z.literal(1), data: receiptPaper }),
  z.strictObject({ kind: z.literal('summons'), version: z.literal(1), data: summonsPaper }),
  z.strictObject({ kind: z.literal('application'), version: z.literal(1), data: applicationPaper }),
  z.strictObject({ kind: z.literal('enrolment'), version: z.literal(1), data: enrolmentPaper }),
  z.strictObject({ kind: z.literal('secret-slips'), version: z.literal(1), data: secretSlipsPaper }),
  z.strictObject({ kind: z.literal('summary'), version: z.literal(1), data: summaryPaper }),
  z.strictObject({ kind: z.literal('new-number-letter'), version: z.literal(1), data: newNumberLetterPaper }),
  z.strictObject({ kind: z.literal('missing-letter'), version: z.literal(1), data: missingLetterPaper }),
  z.strictObject({ kind: z.literal('outage-report'), version: z.literal(1), data: outageReportPaper }),
  z.strictObject({ kind: z.literal('poster'), version: z.literal(1), data: posterPaper }),
  z.strictObject({ kind: z.literal('closed-poster'), version: z.literal(1), data: closedPosterPaper }),
  z.strictObject({ kind: z.literal('appointment-slip'), version: z.literal(1), data: appointmentSlipPaper }),
  z.strictObject({ kind: z.literal('request-slip'), version: z.literal(1), data: requestSlipPaper }),
  z.strictObject({ kind: z.literal('test-page'), version: z.literal(1), data: testPagePaper }),
  z.strictObject({ kind: z.literal('cause-book'), version: z.literal(1), data: causeBookPaper }),
  z.strictObject({ kind: z.literal('list'), version: z.literal(1), data: listPaper }),
]);

export type PaperDocument = z.infer<typeof paperDocument>;
export type PaperKind = PaperDocument['kind'];

/** Paper sizes a document is designed for, the usual one first. */
export const paperSizes = {
  receipt: ['A5', '80mm', 'A4'],
  summons: ['A4'],
  application: ['A4'],
  enrolment: ['A4'],
  'secret-slips': ['A4'],
  summary: ['A4'],
  'new-number-letter': ['A4'],
  'missing-letter': ['A4'],
  'outage-report': ['A4'],
  poster: ['A4'],
  'closed-poster': ['A4'],
  'appointment-slip': ['A5', '80mm', 'A4'],
  'request-slip': ['A5', '80mm', 'A4'],
  'test-page': ['A4', 'A5', '80mm'],
  'cause-book': ['A4'],
  list: ['A4'],
} as const satisfies Record<DocumentKind, readonly PaperSize[]>;
