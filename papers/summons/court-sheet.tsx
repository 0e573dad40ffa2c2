import type { ReactNode } from 'react';
import type { PaperView } from '../look/paper-view';
import type { Setting } from '../look/setting';
import { Sheet } from '../look/sheet';
import type { CourtPaper } from './court-paper-data';
import {
  Attachments,
  Between,
  CaseLine,
  CourtFoot,
  CourtHeading,
  Lawyers,
  Replaces,
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
  /** Who is told to come. */
  told: ReactNode;
  /** What stands between them and the attachments. */
  children: ReactNode;
};

/** On a second page marks, case number and sheet number are repeated: the signature is never on a page that could belong to anything. */
export const COURT_SETTINGS: readonly Setting[] = ['easy', 'tight', 'two-pages', 'overleaf'];

export const courtKind = ({ setting = 'easy' }: PaperView): string =>
  setting === 'easy' ? 'court' : 'court court-tight';

/** One sheet of a court paper: heading, parties, title, its own text, then attachments, seal, signature and foot. */
export function CourtSheet(props: Props) {
  const { data, view, place, form, title, told, children } = props;
  const kind = courtKind(view);
  const head = (
    <>
      <SheetLine data={data} view={view} place={place} form={form} />
      <CourtHeading data={data} />
      <Between data={data} />
      <h1>{title}</h1>
      <Replaces data={data} title={title} />
      {told}
    </>
  );
  if (view.setting !== 'two-pages' && view.setting !== 'overleaf') {
    return (
      <Sheet view={view} kind={kind}>
        {head}
        {children}
        <Tail {...props} />
      </Sheet>
    );
  }
  const overleaf = view.setting === 'overleaf';
  return (
    <>
      <Sheet view={view} kind={kind}>
        {head}
        {overleaf ? null : children}
      </Sheet>
      <Sheet view={view} kind={kind}>
        <SheetLine data={data} view={view} place={place} form={form} />
        <h2 className="continued">{title}</h2>
        <CaseLine data={data} />
        {overleaf ? children : null}
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
      <Lawyers data={data} />
      <div className="court-end">
        <SealAndSignature data={data} issued={issued} />
        <CourtFoot data={data} issued={issued} numberLabel={numberLabel} notes={notes} />
      </div>
    </>
  );
}
