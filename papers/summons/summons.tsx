import { paperWords } from '../../words/papers/printed';
import { civilDayText } from '../look/date-text';
import type { PaperView } from '../look/paper-view';
import { Addressees, HearingBox } from './court-paper-parts';
import { CourtSheet } from './court-sheet';
import { inNumber } from './side-label';
import type { SummonsPaper } from './summons-data';

const words = paperWords.court;

/** The summons, Borang MS 2: one sheet for each person who gets one, all of them the paper itself. */
export function Summons({ data, view }: { data: SummonsPaper; view: PaperView }) {
  const service =
    data.expiresOn === null
      ? words.serve
      : `${words.serve} ${words.expires} ${civilDayText(data.expiresOn)} ${words.expiresLeave}`;
  return data.sheets.map((_, place) => (
    <CourtSheet
      key={place}
      data={data}
      view={view}
      place={place}
      form={data.wording.form}
      title={words.summons}
      numberLabel={words.summonsNumber}
      notes={[service]}
      told={
        <>
          {data.wording.rule === null ? null : <p className="court-rule">{data.wording.rule}</p>}
          <Addressees parties={data.second} />
        </>
      }
    >
      <p className="court-text">{inNumber(data.wording.opening, data.labels.first, data.first.length)}</p>
      <p className="court-text">{data.wording.order}</p>
      <HearingBox hearing={data.hearing} />
      <p className="court-text">{data.wording.warning}</p>
    </CourtSheet>
  ));
}
