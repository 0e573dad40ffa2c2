import { paperWords } from '../../words/papers/printed';
import { stampText } from '../look/date-text';
import { Figure } from '../look/figure';
import { letterText } from './letter-text';
import type { OutageReportPaper } from './outage-report-data';

const words = paperWords.outageReport;

/** Which option each court followed from when, who decided it and on whose letter (S1.1). */
export const CourtOptions = ({ options }: Pick<OutageReportPaper, 'options'>) => (
  <section>
    <h2>{words.options}</h2>
    <table>
      <thead>
        <tr>
          <th>{words.columns.at}</th>
          <th>{words.court}</th>
          <th>{words.letter}</th>
          <th>{words.columns.who}</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ at, court, option, by, letter, note, entry }) => (
          <tr key={entry}>
            <td className="when">
              <Figure>{stampText(at)}</Figure>
            </td>
            <td>
              {words.option[option]}
              <span className="note">{court}</span>
            </td>
            <td>
              {letter === null ? words.noLetter : letterText(letter)}
              {note !== '' && <span className="note">{note}</span>}
            </td>
            <td>
              {by}
              <span className="note">
                {words.entry} {entry}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
