import type { ReactNode } from 'react';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import type { CourtPaper } from './court-paper-data';
import type { CourtPaperFit } from './court-paper-fit';
import {
  Attachments,
  Between,
  CaseLine,
  CourtFoot,
  CourtHeading,
  Lawyers,
  SealAndSignature,
  SheetLine,
} from './court-paper-parts';

type Props = {
  data: CourtPaper;
  view: PaperView;
  /** Which of `data.sheets`. */
  place: number;
  form: string;
  title: string;
  numberLabel: string;
  notes: readonly string[];
  fit: CourtPaperFit;
  /** What stands between the title and the attachments. */
  children: ReactNode;
};

/** One sheet of a court paper: heading, parties, title, its own text, then attachments, seal, signature and foot. */
export function CourtSheet(props: Props) {
  const { data, view, place, form, title, fit, children } = props;
  const kind = fit === 'easy' ? 'court' : 'court court-tight';
  const body = (
    <>
      <SheetLine data={data} place={place} form={form} />
      <CourtHeading data={data} />
      <Between data={data} />
      <h1>{title}</h1>
      {children}
    </>
  );
  if (fit !== 'two-pages') {
    return (
      <Sheet view={view} kind={kind}>
        {body}
        <Tail {...props} />
      </Sheet>
    );
  }
  return (
    <>
      <Sheet view={view} kind={kind}>
        {body}
      </Sheet>
      <Sheet view={view} kind={kind}>
        <SheetLine data={data} place={place} form={form} />
        <h2 className="continued">{title}</h2>
        <CaseLine data={data} />
        <Tail {...props} />
      </Sheet>
    </>
  );
}

function Tail({ data, view, numberLabel, notes }: Props) {
  const issued = view.mark.kind === 'preview' ? null : data.issued;
  return (
    <>
      <Attachments titles={data.attachments} />
      <Lawyers lawyers={data.lawyers} labels={data.labels} />
      <SealAndSignature data={data} issued={issued} />
      <CourtFoot data={data} issued={issued} numberLabel={numberLabel} notes={notes} />
    </>
  );
}
