import { paperWords } from '../../words/papers/printed';
import { stampText, typedDay } from '../look/date-text';
import { Letterhead } from '../look/letterhead';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import type { CauseBookPaper } from './cause-book-data';

const words = paperWords.causeBook;
type Row = CauseBookPaper['rows'][number];

/** The manual cases of a day, a week or a month on A4, in the columns of a court's own cause book, over as many pages as it takes. */
export function CauseBook({ data, view }: { data: CauseBookPaper; view: PaperView }) {
  const { from, to } = data;
  const span = from === to ? typedDay(from) : `${typedDay(from)} – ${typedDay(to)}`;
  return (
    <Sheet view={view} kind="form cause-book">
      <Letterhead office={data.office} centred />
      <header className="cause-book-head">
        <h2>{data.court}</h2>
        <h1>{words.title}</h1>
        <p>
          {words.span} {span}
        </p>
        <p className="soft">{words.provisional}</p>
      </header>
      <table>
        <thead>
          <tr>
            {(['bil', 'number', 'type', 'first', 'second', 'date', 'bench', 'note'] as const).map(
              (column) => (
                <th key={column} className={column}>
                  {words.column[column]}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row, at) => (
            <tr key={row.number}>
              <td className="bil">{at + 1}</td>
              <td>{row.number}</td>
              <td>{row.caseType}</td>
              <td>
                <Side people={row.first} />
              </td>
              <td>
                <Side people={row.second} />
              </td>
              <td>{typedDay(row.registeredOn)}</td>
              <td>{row.bench}</td>
              <td>
                <Note row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">
        {words.total} {data.rows.length}
      </p>
      <footer className="form-foot push">
        <span>
          {words.printed} {stampText(data.at)} · {paperWords.counter} {data.counter.code}
        </span>
        <span>
          {words.by} {data.by.name}
        </span>
      </footer>
    </Sheet>
  );
}

function Side({ people }: { people: Row['first'] }) {
  return people.map(({ name, idNumber }, at) => (
    <p key={at}>
      {name}
      {idNumber !== '' && <span className="soft"> ({idNumber})</span>}
    </p>
  ));
}

function Note({ row: { hearing, officialNumber } }: { row: Row }) {
  return (
    <>
      {hearing !== null && (
        <p>
          {paperWords.court.hearing[hearing.kind]} {typedDay(hearing.at.slice(0, 10))} {hearing.at.slice(11)}
        </p>
      )}
      {officialNumber !== '' && <p>ESV3: {officialNumber}</p>}
    </>
  );
}
