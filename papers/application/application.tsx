import { paperWords } from '../../words/papers/printed';
import { longDayText } from '../look/date-text';
import { Figure } from '../look/figure';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import {
  Addressees,
  Between,
  CourtFoot,
  CourtHeading,
  HearingBox,
  Lawyers,
  SheetLine,
} from '../summons/court-paper-parts';
import { inNumber, sideLabel } from '../summons/side-label';
import { courtKind, CourtSheet } from '../summons/court-sheet';
import type { ApplicationPaper } from './application-data';

const words = paperWords.court;

/** Notice of application, Borang MS 3: a sheet for each who gets one, each followed by the cover of the affidavit. */
export function Application({ data, view }: { data: ApplicationPaper; view: PaperView }) {
  return data.sheets.flatMap((_, place) => [
    <Notice key={`notice ${place}`} data={data} view={view} place={place} />,
    ...(data.affidavit === null
      ? []
      : [<AffidavitCover key={`cover ${place}`} data={data} view={view} place={place} />]),
  ]);
}

type SheetProps = { data: ApplicationPaper; view: PaperView; place: number };

function Notice({ data, view, place }: SheetProps) {
  return (
    <CourtSheet
      data={data}
      view={view}
      place={place}
      form={data.wording.form}
      title={words.application}
      numberLabel={words.applicationNumber}
      notes={data.second.length === 0 ? [] : [words.serve]}
      told={
        <>
          {' '}
          {data.wording.rule === null ? null : <p className="court-rule">{data.wording.rule}</p>}
          {data.second.length === 0 ? (
            <p className="court-rule">{words.ex}</p>
          ) : (
            <Addressees parties={data.second} />
          )}
        </>
      }
    >
      <p className="court-text">{inNumber(data.wording.opening, data.labels.first, data.first.length)}</p>
      <section className="prayers">
        <h4>{words.prayers}</h4>
        {data.prayers.length === 0 ? (
          [0, 1, 2].map((ruled) => <div className="ruled" key={ruled} />)
        ) : (
          <ol>
            {data.prayers.map((prayer, order) => (
              <li key={order}>{prayer}</li>
            ))}
          </ol>
        )}
      </section>
      <p className="court-text">{data.wording.order}</p>
      <HearingBox hearing={data.hearing} />
    </CourtSheet>
  );
}

function AffidavitCover({ data, view, place }: SheetProps) {
  const issued = view.mark.kind === 'preview' ? null : data.issued;
  if (data.affidavit === null) return null;
  const { deponent, exhibits } = data.affidavit;
  return (
    <Sheet view={view} kind={courtKind(view)}>
      <SheetLine data={data} view={view} place={place} form={words.affidavitForm} />
      <CourtHeading data={data} />
      <Between data={data} />
      <h1>{words.affidavit}</h1>
      <p className="cover-line">
        <span className="label">{words.affidavitOf}</span>
        <strong>{deponent}</strong>
      </p>
      <h4 className="cover-head">{words.exhibits}</h4>
      {exhibits.length === 0 ? (
        <p className="soft">{words.noExhibits}</p>
      ) : (
        <table className="cover-table">
          <thead>
            <tr>
              <th>{words.mark}</th>
              <th>{words.exhibit}</th>
            </tr>
          </thead>
          <tbody>
            {exhibits.map((exhibit, order) => (
              <tr key={order}>
                <td>{exhibit.mark}</td>
                <td>{exhibit.title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="court-end">
        <p className="cover-filed">
          {words.filed}{' '}
          {issued === null ? <span className="blank" /> : <Figure wrap>{longDayText(issued.at)}</Figure>}{' '}
          {words.filedFor} {sideLabel(data.labels.first, data.first.length)}.
        </p>
        <Lawyers data={data} />
        <CourtFoot data={data} issued={issued} numberLabel={words.applicationNumber} notes={[]} />
      </div>
    </Sheet>
  );
}
