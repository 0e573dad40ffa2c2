import { paperWords } from '../../words/papers/printed';
import { Crest } from '../look/crest';
import { CheckLine } from '../look/check-line';
import { stampText } from '../look/date-text';
import { Figure } from '../look/figure';
import { HexGroups } from '../look/fingerprint';
import { Original } from '../look/original';
import { Pairs } from '../look/pairs';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import { TwoSignatures } from '../look/signatures';
import { amount } from '../receipt/receipt-parts';
import type { SummaryPaper } from './summary-data';

const words = paperWords.summary;

/** summary.pdf of the package: what was collected, what proves it, and two signatures (FORMAT). */
export function Summary({ data, view }: { data: SummaryPaper; view: PaperView }) {
  const hidden = view.mark.kind === 'preview';
  return (
    <Sheet view={view} kind="form summary">
      <header className="summary-head">
        <Crest />
        <div>
          <h1>
            {words.title} <Original view={view} />
          </h1>
          <p className="lead">
            {data.office.name} ({data.office.code}) · {words.counter} {data.counter.code}
          </p>
        </div>
      </header>
      <Circumstances data={data} hidden={hidden} />
      <section className="headline">
        <div>
          <span className="label">{words.amount}</span>
          <strong>
            <Figure>RM {amount(data.totals.amountSen)}</Figure>
          </strong>
        </div>
        <div>
          <span className="label">{words.receipts}</span>
          <strong>
            <Figure>{data.totals.receipts}</Figure>
          </strong>
        </div>
        <div>
          <span className="label">{words.cancelled}</span>
          <strong>
            <Figure>{data.totals.cancelled}</Figure>
          </strong>
        </div>
      </section>
      <p className="hint">
        {words.excludes} {words.earlier}: <Figure>RM {amount(data.totals.earlierCancelledSen)}</Figure>.
      </p>
      <div className="summary-tables">
        <Totals
          title={words.byMethod}
          heads={[words.method]}
          rows={Object.entries(data.totals.byMethod).map(([method, value]) => [[methodName(method)], value])}
        />
        <Totals
          title={words.byRevenue}
          heads={[words.code, words.name]}
          rows={Object.entries(data.totals.byRevenueCode).map(([code, value]) => [
            [code, data.revenueNames[code] ?? ''],
            value,
          ])}
        />
      </div>
      <Accounted data={data} />
      <section className="keep">
        <h2>{words.journal}</h2>
        <p className="summary-line">
          {words.entries} <Figure>{data.journal.firstSeq}</Figure> {words.to}{' '}
          <Figure>{data.journal.lastSeq}</Figure>.{' '}
          {data.previous === null ? (
            `${words.first}.`
          ) : (
            <>
              {words.previous} <Figure>{data.previous.lastSeq}</Figure>.
            </>
          )}
        </p>
        {data.alone.length > 0 && (
          <p className="summary-line">
            {words.alone} <Figure>{data.alone.join(', ')}</Figure>.
          </p>
        )}
        <CheckLine check={data.check} />
        <p className="label">{words.head}</p>
        {hidden ? '–' : <HexGroups hex={data.journal.headHash} perRow={8} />}
        <p className="hint">{paperWords.anchor.keep}</p>
      </section>
      <section className="keep">
        <h2>{words.fingerprint}</h2>
        {hidden ? '–' : <HexGroups hex={data.keyFingerprint} perRow={8} />}
        <p className="hint">{words.proof}</p>
      </section>
      <div className="push keep">
        <TwoSignatures
          who={[
            { role: words.prepared, name: null },
            { role: words.checked, name: null },
          ]}
        />
        <footer className="form-foot">
          <span>
            {words.package} {data.packageName}
          </span>
          <span>
            {words.app} {data.appVersion}
          </span>
        </footer>
      </div>
    </Sheet>
  );
}

function Circumstances({ data, hidden }: { data: SummaryPaper; hidden: boolean }) {
  const facts: [string, string][] = [
    [words.outage, `${data.outage.system} · ${data.outage.id}`],
    [words.generated, stampText(data.generatedAt)],
    [words.from, stampText(data.outage.startedAt)],
    [words.by, `${data.generatedBy.name} (${data.generatedBy.id})`],
    [words.until, data.outage.restoredAt === null ? words.notRestored : stampText(data.outage.restoredAt)],
    [words.epoch, hidden ? '–' : data.counter.epoch],
  ];
  return <Pairs facts={facts} />;
}

/** The numbers that were given, what was let off, and which originals are still out. */
function Accounted({ data: { numbers, letOffs, notReturned } }: { data: SummaryPaper }) {
  return (
    <section className="keep">
      <h2>{words.numbers}</h2>
      {numbers.length === 0 ? (
        <p className="summary-line">{words.noNumbers}</p>
      ) : (
        numbers.map(({ from, to, count }) => (
          <p className="summary-line" key={from}>
            {words.from} <Figure>{from}</Figure> {words.to} <Figure>{to}</Figure> ({count} {words.given}).
          </p>
        ))
      )}
      <p className="summary-line">
        {letOffs.length === 0
          ? words.noLetOffs
          : letOffs.map(({ kind, count, amountSen }, place) => (
              <span key={kind}>
                {place === 0 ? '' : '. '}
                {words.letOffs[kind]}: {count} {words.casesOf}, <Figure>RM {amount(amountSen)}</Figure>
              </span>
            ))}
        {letOffs.length === 0 ? '' : '.'}
      </p>
      <p className="summary-line">
        {words.notReturned}:{' '}
        {notReturned.length === 0 ? words.nil : <Figure wrap>{notReturned.join(', ')}</Figure>}.
      </p>
    </section>
  );
}

function Totals({
  title,
  heads,
  rows,
}: {
  title: string;
  heads: readonly string[];
  rows: readonly (readonly [readonly string[], number])[];
}) {
  const sum = rows.reduce((total, [, value]) => total + value, 0);
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head}>{head}</th>
              ))}
              <th className="money">{words.ringgit}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([cells, value]) => (
              <tr key={cells.join(' ')}>
                {cells.map((cell, place) => (
                  <td key={place}>{cell}</td>
                ))}
                <td className="money">
                  <Figure>{amount(value)}</Figure>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={heads.length}>{words.total}</td>
              <td className="money">
                <Figure>{amount(sum)}</Figure>
              </td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}

/** An administrator may have named a method that the words do not know; it is then printed as it is. */
function methodName(method: string): string {
  return (words.methods as Readonly<Record<string, string>>)[method] ?? method;
}
