import { paperWords } from '../../words/papers/printed';
import { Crest } from '../look/crest';
import { stampText } from '../look/date-text';
import { Figure } from '../look/figure';
import { Pairs } from '../look/pairs';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import { amount } from '../receipt/receipt-parts';
import type { ListPaper } from './list-data';

const words = paperWords.list;

/** To whom the list goes, about what, and what is asked of them. */
function Cover({ to, subject, text }: NonNullable<ListPaper['cover']>) {
  return (
    <section className="list-cover">
      <p>
        {words.to} <strong>{to}</strong>
      </p>
      <h2>{subject}</h2>
      <p>{text}</p>
    </section>
  );
}

/** A list on A4, over as many pages as it takes; its headings come again on each. */
export function List({ data, view }: { data: ListPaper; view: PaperView }) {
  const facts = [
    ...data.narrowed.map(({ label, value }) => [label, value] as const),
    [words.rows, String(data.rows.length)] as const,
    ...(data.amountSen === null ? [] : [[words.total, `RM ${amount(data.amountSen)}`] as const]),
  ];
  return (
    <Sheet view={view} kind="form list">
      <header className="list-head">
        <Crest />
        <div>
          <h1>{words.of.replace('{{title}}', data.title)}</h1>
          <p className="lead">
            {data.office.name} ({data.office.code}) · {paperWords.counter} {data.counter.code}
          </p>
        </div>
      </header>
      {data.cover !== null && <Cover {...data.cover} />}
      <Pairs facts={facts} />
      <table>
        <thead>
          <tr>
            {data.heads.map(({ text, end }) => (
              <th key={text} className={end ? 'money' : ''}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((cells, at) => (
            <tr key={at}>
              {cells.map((cell, place) => (
                <td key={place} className={data.heads[place]?.end ? 'money' : ''}>
                  {data.heads[place]?.end ? <Figure>{cell}</Figure> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <footer className="form-foot push">
        <span>
          {words.made} {stampText(data.at)}
        </span>
        <span>
          {words.by} {data.by.name}
        </span>
      </footer>
    </Sheet>
  );
}
