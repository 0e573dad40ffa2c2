import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { noticeTexts } from '../words/notices/notice-texts';
import { missingLetterTexts } from '../words/intakes/missing-letter-texts';
import { letterTexts } from '../words/papers/letter-texts';
import { paperWords } from '../words/papers/printed';
import { Application } from './application/application';
import { RequestSlip } from './request-slip/request-slip';
import { AppointmentSlip } from './appointment-slip/appointment-slip';
import { slipStyle } from './look/slip-style';
import { CauseBook } from './cause-book/cause-book';
import { causeBookStyle } from './cause-book/cause-book-style';
import { ClosedPoster } from './closed-poster/closed-poster';
import { closedPosterStyle } from './closed-poster/closed-poster-style';
import { applicationStyle } from './application/application-style';
import { Enrolment } from './enrolment/enrolment';
import { enrolmentStyle } from './enrolment/enrolment-style';
import { CrestContext } from './look/crest';
import { DrillContext } from './look/figure';
import { formStyle } from './look/form-style';
import { pageSize, type PageSize } from './look/page-size';
import type { PaperView } from './look/paper-view';
import type { Setting, Settings } from './look/setting';
import { List } from './list/list';
import { listStyle } from './list/list-style';
import { staticPage } from './look/static-page';
import { MissingLetter } from './missing-letter/missing-letter';
import { missingLetterStyle } from './missing-letter/missing-letter-style';
import { NewNumberLetter } from './new-number-letter/new-number-letter';
import { newNumberLetterStyle } from './new-number-letter/new-number-letter-style';
import { OutageReport } from './outage-report/outage-report';
import { outageReportStyle } from './outage-report/outage-report-style';
import { paperSizes, type PaperDocument } from './paper-document';
import type { PaperSize } from '../domain/papers/print-job';
import { Poster } from './poster/poster';
import { posterStyle } from './poster/poster-style';
import { ReceiptRoll } from './receipt/receipt-roll';
import { RECEIPT_SETTINGS, ReceiptSheet } from './receipt/receipt-sheet';
import { receiptRollStyle, receiptSheetStyle } from './receipt/receipt-style';
import { SecretSlips } from './secret-slips/secret-slips';
import { secretSlipsStyle } from './secret-slips/secret-slips-style';
import { courtPaperStyle } from './summons/court-paper-style';
import { COURT_SETTINGS } from './summons/court-sheet';
import { Summons } from './summons/summons';
import { Summary } from './summary/summary';
import { summaryStyle } from './summary/summary-style';
import { TestPage } from './test-page/test-page';
import { testPageStyle } from './test-page/test-page-style';

/** How a document is to be rendered. */
export type RenderOptions = PaperView;

/**
 * A document as one static HTML page: no script, nothing loaded from outside, every text escaped. Pure and
 * quick, so the printer's window and the live preview (`<iframe sandbox srcdoc>`) use it alike.
 * Print with the page's own size (`preferCSSPageSize`); the page and its margins stand in `@page`.
 * Throws RangeError `paper-not-issued` for a document without number unless it is a preview, `paper-size` for a
 * size the document is not made for, `copy-number` for a copy that is not 1, 2, 3…
 */
export function renderDocument(document: PaperDocument, view: RenderOptions): string {
  const sizes: readonly PaperSize[] = paperSizes[document.kind];
  if (!sizes.includes(view.size)) throw new RangeError('paper-size');
  if (view.mark.kind === 'copy' && (!Number.isSafeInteger(view.mark.n) || view.mark.n < 1)) {
    throw new RangeError('copy-number');
  }
  if (view.mark.kind !== 'preview' && isUnissued(document)) throw new RangeError('paper-not-issued');

  const { body, style } = documentParts(document, view);
  const page = pageSize(view.size);
  const markup = renderToStaticMarkup(
    <CrestContext value={view.crest ?? null}>
      <DrillContext value={view.drill}>{body}</DrillContext>
    </CrestContext>,
  );
  return staticPage({
    title: documentTitle(document, view),
    language: 'ms',
    page,
    style: marginVariables(page) + style,
    markup,
  });
}

/** The document in each setting that it has. */
export function renderSettings(document: PaperDocument, view: RenderOptions): Settings {
  return settingsOf(document, view.size).map(
    (setting) => () => renderDocument(document, { ...view, setting }),
  );
}

/** A roll is cut where its content ends: one setting is enough, as it is where a document may go over many pages. */
function settingsOf({ kind }: PaperDocument, size: PaperSize): readonly Setting[] {
  if (size === '80mm') return ['easy'];
  if (kind === 'receipt') return RECEIPT_SETTINGS;
  return kind === 'summons' || kind === 'application' ? COURT_SETTINGS : ['easy'];
}

type Parts = { body: ReactNode; style: string };

function documentParts(document: PaperDocument, view: PaperView): Parts {
  const sheet = (body: ReactNode, style: string): Parts => ({ body, style });
  switch (document.kind) {
    case 'receipt': {
      const { data } = document;
      return view.size === '80mm'
        ? sheet(<ReceiptRoll data={data} view={view} />, receiptRollStyle)
        : sheet(<ReceiptSheet data={data} view={view} />, receiptSheetStyle);
    }
    case 'summons':
      return sheet(<Summons data={document.data} view={view} />, courtPaperStyle);
    case 'application':
      return sheet(<Application data={document.data} view={view} />, courtPaperStyle + applicationStyle);
    case 'enrolment':
      return sheet(<Enrolment data={document.data} view={view} />, formStyle + enrolmentStyle);
    case 'secret-slips':
      return sheet(<SecretSlips data={document.data} view={view} />, secretSlipsStyle);
    case 'summary':
      return sheet(<Summary data={document.data} view={view} />, formStyle + summaryStyle);
    case 'new-number-letter':
      return sheet(<NewNumberLetter data={document.data} view={view} />, newNumberLetterStyle);
    case 'missing-letter':
      return sheet(
        <MissingLetter data={document.data} view={view} />,
        newNumberLetterStyle + missingLetterStyle,
      );
    case 'outage-report':
      return sheet(<OutageReport data={document.data} view={view} />, formStyle + outageReportStyle);
    case 'poster':
      return sheet(<Poster data={document.data} view={view} />, posterStyle);
    case 'closed-poster':
      return sheet(<ClosedPoster data={document.data} view={view} />, posterStyle + closedPosterStyle);
    case 'request-slip':
      return sheet(<RequestSlip data={document.data} view={view} />, slipStyle);
    case 'appointment-slip':
      return sheet(<AppointmentSlip data={document.data} view={view} />, slipStyle);
    case 'test-page':
      return sheet(<TestPage data={document.data} view={view} />, testPageStyle);
    case 'cause-book':
      return sheet(<CauseBook data={document.data} view={view} />, formStyle + causeBookStyle);
    case 'list':
      return sheet(<List data={document.data} view={view} />, formStyle + listStyle);
  }
}

/** A document that gets a number at issue and has none yet. */
function isUnissued(document: PaperDocument): boolean {
  return 'issued' in document.data && document.data.issued === null;
}

/** Title of the page and so of the PDF: kind and number, never a name. */
function documentTitle(document: PaperDocument, view: PaperView): string {
  const titles = {
    receipt: paperWords.receipt.title,
    summons: paperWords.court.summons,
    application: paperWords.court.application,
    enrolment: paperWords.enrolment.title,
    'secret-slips': paperWords.secretSlips.title,
    summary: paperWords.summary.title,
    'missing-letter': missingLetterTexts.ms.subject,
    'new-number-letter': letterTexts.ms.subject,
    'outage-report': paperWords.outageReport.title,
    poster: noticeTexts.ms.downHead,
    'closed-poster': paperWords.closed.title,
    'request-slip': paperWords.request.title,
    'appointment-slip': paperWords.appointment.title,
    'test-page': paperWords.testPage.title,
    'cause-book': paperWords.causeBook.title,
    list: paperWords.list.title,
  } satisfies Record<PaperDocument['kind'], string>;
  const title = titles[document.kind];
  if (view.mark.kind === 'preview') return `${title} (${paperWords.marks.preview})`;
  const issued = 'issued' in document.data ? document.data.issued : null;
  return issued === null ? title : `${title} ${issued.number}`;
}

/** The page's margins as CSS variables, for what must stand on them on screen. */
function marginVariables({ marginMm: m }: PageSize): string {
  return `:root { --top: ${m.top}mm; --right: ${m.right}mm; --bottom: ${m.bottom}mm; --left: ${m.left}mm; }`;
}
