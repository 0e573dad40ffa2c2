import { paperWords } from '../../words/papers/printed';
import { stampText } from '../look/date-text';
import { Figure } from '../look/figure';
import { amount } from '../receipt/receipt-parts';
import type { OutageReportPaper } from './outage-report-data';

const words = paperWords.outageReport;

/** What needed more than one person, listed afterwards: decisions of two, what was left open, and fees that were let off. */
export function Decided({ data }: { data: OutageReportPaper }) {
  return (
    <>
      <section>
        <h2>{words.decided}</h2>
        {data.decided.length === 0 ? (
          <p className="soft">{words.noneDecided}</p>
        ) : (
          <Decisions decided={data.decided} />
        )}
      </section>
      {data.left.length > 0 && (
        <section>
          <h2>{words.left}</h2>
          <ul>
            {data.left.map(({ kind, count }) => (
              <li key={kind}>
                {words.leftKinds[kind]}: <Figure>{String(count)}</Figure>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.letOffs}</h2>
        {data.letOffs.length === 0 ? (
          <p className="soft">{words.noLetOffs}</p>
        ) : (
          <LetOffs letOffs={data.letOffs} />
        )}
      </section>
    </>
  );
}

const Decisions = ({ decided }: Pick<OutageReportPaper, 'decided'>) => (
  <table>
    <thead>
      <tr>
        <th>{words.columns.at}</th>
        <th>{words.columns.event}</th>
        <th>{words.columns.who}</th>
      </tr>
    </thead>
    <tbody>
      {decided.map(({ at, what, reason, by, alone }, place) => (
        <tr key={place}>
          <td className="when">
            <Figure>{stampText(at)}</Figure>
          </td>
          <td>
            {what}
            {reason !== '' && <span className="note">{reason}</span>}
          </td>
          <td className={alone ? 'fail' : ''}>
            {by}
            {alone && <span className="note">{words.alone}</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const LetOffs = ({ letOffs }: Pick<OutageReportPaper, 'letOffs'>) => (
  <table>
    <thead>
      <tr>
        <th>{words.columns.at}</th>
        <th>{words.case}</th>
        <th>{words.columns.what}</th>
        <th>{words.columns.who}</th>
      </tr>
    </thead>
    <tbody>
      {letOffs.map(({ at, number, kind, askedSen, paidSen, by, approvedBy }) => (
        <tr key={number}>
          <td className="when">
            <Figure>{stampText(at)}</Figure>
          </td>
          <td>
            <Figure>{number}</Figure>
          </td>
          <td>
            {words.letOffKinds[kind]}{' '}
            <Figure>
              RM {amount(askedSen)} – {amount(paidSen)}
            </Figure>
          </td>
          <td>
            {by}
            <span className="note">
              {approvedBy === '' ? words.withinLimits : `${words.approvedBy} ${approvedBy}`}
            </span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
