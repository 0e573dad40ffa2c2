import { amountInWords } from '../../domain/money/amount-in-words';
import { sen } from '../../domain/money/money';
import { paperWords } from '../../words/papers/printed';
import { stampText } from '../look/date-text';
import { Figure } from '../look/figure';
import { Letterhead } from '../look/letterhead';
import { Original } from '../look/original';
import type { PaperView } from '../look/paper-view';
import type { Setting } from '../look/setting';
import { Sheet } from '../look/sheet';
import { Trace } from '../look/trace';
import type { ReceiptPaper } from './receipt-data';
import { amount, identityText, paymentFacts, roundingText } from './receipt-parts';

const words = paperWords.receipt;

/** Twelve lines, a long name and a mark are still to fit on one A5 page. */
export const RECEIPT_SETTINGS: readonly Setting[] = ['easy', 'tight', 'packed'];
const TIGHTNESS: { readonly [setting in Setting]?: string } = {
  tight: 'receipt-tight',
  packed: 'receipt-tight receipt-packed',
};

/** The official receipt on A5 (and on A4, where an office has nothing smaller). */
export function ReceiptSheet({ data, view }: { data: ReceiptPaper; view: PaperView }) {
  const issued = view.mark.kind === 'preview' ? null : data.issued;
  return (
    <Sheet view={view} kind={`receipt ${TIGHTNESS[view.setting ?? 'easy'] ?? ''}`}>
      <Letterhead office={data.office} />
      <div className="receipt-title">
        <h1>
          {words.title} <Original view={view} />
        </h1>
        <div className="receipt-number">
          <span className="label">{words.number}</span>
          {issued === null ? (
            <em className="soft">{paperWords.issueLater}</em>
          ) : (
            <strong>
              <Figure>{issued.number}</Figure>
            </strong>
          )}
        </div>
      </div>
      <Facts data={data} issued={issued} />
      <Lines data={data} />
      <p className="receipt-words">{amountInWords(sen(data.amountSen))}</p>
      <div className="receipt-payment">
        {paymentFacts(data.payment).map((fact) => (
          <div className="receipt-fact" key={fact.label}>
            <span className="label">{fact.label}</span>
            {/\d/.test(fact.value) ? <Figure wrap>{fact.value}</Figure> : <span>{fact.value}</span>}
          </div>
        ))}
      </div>
      <footer className="push keep receipt-foot">
        <div>
          {data.outage === null || issued === null ? null : (
            <p className="receipt-outage">
              {paperWords.outageReceipt} ({data.outage.system}).
            </p>
          )}
          <p className="soft receipt-keep">{words.keep}</p>
          <Trace issued={issued} amountSen={data.amountSen} />
        </div>
        <div className="receipt-officer">
          <div className="receipt-sign" />
          <span className="label">{words.signature}</span>
          <strong>{data.officer.name}</strong>
          <span className="label">
            {words.officer} {data.officer.id} · {paperWords.counter} {data.counter.code}
          </span>
        </div>
      </footer>
    </Sheet>
  );
}

function Facts({ data, issued }: { data: ReceiptPaper; issued: ReceiptPaper['issued'] }) {
  return (
    <dl className="receipt-facts">
      <div className="wide">
        <dt>{words.payer}</dt>
        <dd>
          <strong>{data.payer.name}</strong>
          {data.payer.identity === null ? null : (
            <span className="soft nowrap"> · {identityText(data.payer.identity)}</span>
          )}
        </dd>
      </div>
      {data.case === null ? null : (
        <>
          <div>
            <dt>{words.case}</dt>
            <dd>
              {data.case.number === null ? (
                <em className="soft">{paperWords.issueLater}</em>
              ) : (
                <>
                  <strong>
                    <Figure>{data.case.number}</Figure>
                  </strong>{' '}
                  {data.case.provisional ? <span className="nowrap">{paperWords.provisional}</span> : null}
                </>
              )}
            </dd>
          </div>
          <div>
            <dt>{words.caseType}</dt>
            <dd>
              {data.case.typeCode} {data.case.typeName}
            </dd>
          </div>
        </>
      )}
      {issued === null ? null : (
        <div>
          <dt>{words.date}</dt>
          <dd>
            <Figure>{stampText(issued.at)}</Figure>
            {issued.hijri === null ? null : (
              <span className="soft block">
                {paperWords.equalTo} {issued.hijri}
              </span>
            )}
          </dd>
        </div>
      )}
      {data.formSerial === null ? null : (
        <div>
          <dt>{words.formSerial}</dt>
          <dd>
            <Figure>{data.formSerial}</Figure>
          </dd>
        </div>
      )}
      {data.replaces === null ? null : (
        <div>
          <dt>{words.replacesShort}</dt>
          <dd>
            <Figure>{data.replaces}</Figure>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Lines({ data }: { data: ReceiptPaper }) {
  return (
    <table className="receipt-lines">
      <thead>
        <tr>
          <th className="item">{words.item}</th>
          <th>{words.description}</th>
          <th className="code">{words.revenueCode}</th>
          <th className="money">{words.amount}</th>
        </tr>
      </thead>
      <tbody>
        {data.lines.map((line, place) => (
          <tr key={place}>
            <td className="item">{place + 1}</td>
            <td>
              {line.description}
              {line.nature === 'fee' ? null : <span className="soft"> · {words.nature[line.nature]}</span>}
            </td>
            <td className="code">
              <Figure>{line.revenueCode}</Figure>
            </td>
            <td className="money">
              <Figure>{amount(line.amountSen)}</Figure>
            </td>
          </tr>
        ))}
      </tbody>
      <tbody className="receipt-sums keep">
        <tr>
          <td colSpan={3}>{words.total}</td>
          <td className="money">
            <Figure>{amount(data.totalSen)}</Figure>
          </td>
        </tr>
        <tr>
          <td colSpan={3}>{words.rounding}</td>
          <td className="money">
            <Figure>{roundingText(data.roundingSen)}</Figure>
          </td>
        </tr>
        <tr className="receipt-due">
          <td colSpan={3}>{words.due}</td>
          <td className="money">
            <Figure>RM {amount(data.amountSen)}</Figure>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
