import { paperWords } from '../../words/papers';
import { civilDayText } from '../look/date-text';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import {
  Addressees,
  Attachments,
  Between,
  CourtFoot,
  CourtHeading,
  courtSheetClass,
  HearingBox,
  Lawyers,
  SealAndSignature,
  SheetLine,
} from './court-paper-parts';
import type { SummonsPaper } from './summons-data';

const words = paperWords.court;

/** The summons, Borang MS 2: one sheet for each person who gets one, all of them the paper itself. */
export function Summons({ data, view }: { data: SummonsPaper; view: PaperView }) {
  const issued = view.mark.kind === 'preview' ? null : data.issued;
  const notes = [
    data.expiresOn === null
      ? words.serve
      : `${words.serve} ${words.expires} ${civilDayText(data.expiresOn)} ${words.expiresLeave}`,
  ];
  return data.sheets.map((_, place) => (
    <Sheet view={view} kind={courtSheetClass(data, view)} key={place}>
      <SheetLine data={data} place={place} form={data.wording.form} />
      <CourtHeading data={data} />
      <Between data={data} />
      <h1>{words.summons}</h1>
      {data.wording.rule === null ? null : <p className="court-rule">{data.wording.rule}</p>}
      <Addressees parties={data.second} />
      <p className="court-text">{data.wording.opening}</p>
      <p className="court-text">{data.wording.order}</p>
      <HearingBox hearing={data.hearing} />
      <p className="court-text">{data.wording.warning}</p>
      <Attachments titles={data.attachments} />
      <Lawyers lawyers={data.lawyers} labels={data.labels} />
      <SealAndSignature data={data} issued={issued} />
      <CourtFoot data={data} issued={issued} numberLabel={words.summonsNumber} notes={notes} />
    </Sheet>
  ));
}
