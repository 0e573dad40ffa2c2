import { amountInWords } from '../../domain/money/amount-in-words';
import { sen } from '../../domain/money/money';
import { paperWords } from '../../words/papers/printed';
import { stampText } from '../look/date-text';
import { Figure } from '../look/figure';
import { Letterhead } from '../look/letterhead';
import { Original } from '../look/original';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import { Trace } from '../look/trace';
import type { ReceiptPaper } from './receipt-data';
import { amount, identityText, paymentFacts, roundingText } from './receipt-parts';

const words = paperWords.receipt;

/** The same receipt on the 80 mm roll: one column, pure black, since a thermal head knows no grey. */
export function ReceiptRoll({ data, view }: { data: ReceiptPaper; view: PaperView }) {
  const issued = view.mark.kind === 'preview' ? null : data.issued;
  return (
    <Sheet view={view} kind="roll">
      <Letterhead office={data.office} centred />
      <h1>
        {words.title} <Original view={view} />
      </h1>
      <p className="roll-number">
        {issued === null ? <em>{paperWords.issueLater}</em> : <Figure>{issued.number}</Figure>}
      </p>
      {issued === null ? null : (
        <p className="roll-date">
          <Figure>{stampText(issued.at)}</Figure>
          {issued.hijri === null ? null : ` ${paperWords.equalTo} ${issued.hijri}`}
        </p>
      )}
      <dl>
        <dt>{words.payer}</dt>
        <dd>
          <strong>{data.payer.name}</strong>
          {data.payer.identity === null ? null : (
            <span className="block">{identityText(data.payer.identity)}</span>
          )}
        </dd>
        {data.case === null ? null : (
          <>
            <dt>
              {words.case} {data.case.provisional ? paperWords.provisional : null}
            </dt>
            <dd>
              <strong>
                {data.case.number === null ? paperWords.issueLater : <Figure>{data.case.number}</Figure>}
              </strong>
              <span className="block">
                {data.case.typeCode} {data.case.typeName}
              </span>
            </dd>
          </>
        )}
        {data.formSerial === null ? null : <Pair label={words.formSerial} value={data.formSerial} />}
        {data.replaces === null ? null : (
          <Pair label={words.replaces} value={`${data.replaces} ${words.replacesCancelled}`} />
        )}
      </dl>
      <table>
        <tbody>
          {data.lines.map((line, place) => (
            <tr key={place}>
              <td>
                {line.description}
                {line.nature === 'fee' ? null : ` · ${words.nature[line.nature]}`}
                <span className="block small">
                  {words.revenueCode} <Figure>{line.revenueCode}</Figure>
                </span>
              </td>
              <td className="money">
                <Figure>{amount(line.amountSen)}</Figure>
              </td>
            </tr>
          ))}
        </tbody>
        <tbody className="roll-sums">
          <Sum label={words.total} value={amount(data.totalSen)} />
          <Sum label={words.rounding} value={roundingText(data.roundingSen)} />
        </tbody>
      </table>
      <p className="roll-due">
        <span>{words.due}</span>
        <Figure>RM {amount(data.amountSen)}</Figure>
      </p>
      <p className="roll-words">{amountInWords(sen(data.amountSen))}</p>
      <table className="roll-payment">
        <tbody>
          {paymentFacts(data.payment).map((fact) => (
            <Sum key={fact.label} label={fact.label} value={fact.value} />
          ))}
        </tbody>
      </table>
      <footer>
        <p>
          {words.officer} {data.officer.name} ({data.officer.id}) · {paperWords.counter} {data.counter.code}
        </p>
        {data.outage === null || issued === null ? null : (
          <p>
            <strong>
              {paperWords.outageReceipt} ({data.outage.system}).
            </strong>
          </p>
        )}
        <p>{words.keep}</p>
        <Trace issued={issued} amountSen={data.amountSen} />
      </footer>
    </Sheet>
  );
}

function Pair({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <Figure>{value}</Figure>
      </dd>
    </>
  );
}

function Sum({ label, value }: { label: string; value: string }) {
  return (
    <tr>
      <td>{label}</td>
      <td className="money wraps">{/\d/.test(value) ? <Figure wrap>{value}</Figure> : value}</td>
    </tr>
  );
}
