import { QRCodeSVG } from 'qrcode.react';
import { paperWords } from '../../words/papers/printed';
import { stampText } from '../look/date-text';
import { Figure } from '../look/figure';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import type { TestPagePaper } from './test-page-data';

const words = paperWords.testPage;

/** Test page: corners, a ruler, hairlines, greys, letters and a QR, on every paper size. */
export function TestPage({ data, view }: { data: TestPagePaper; view: PaperView }) {
  const facts: [string, string][] = [
    [words.office, data.officeName],
    [words.counter, data.counterCode],
    [words.printer, data.printer ?? words.pdfOnly],
    [words.size, words.sizes[view.size]],
  ];
  return (
    <Sheet view={view} kind={view.size === '80mm' ? 'test test-roll' : 'test'}>
      <i className="corner tl" />
      <i className="corner tr" />
      <i className="corner bl" />
      <i className="corner br" />
      <div className="test-body">
        <h1>{words.title}</h1>
        <p className="soft">{stampText(data.at)}</p>
        <p className="test-lead">{view.size === '80mm' ? words.rollLead : words.lead}</p>
        <dl>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <h2>{words.ruler}</h2>
        <Ruler />
        <h2>{words.lines}</h2>
        {[0.25, 0.5, 1].map((points) => (
          <div key={points} style={{ borderTop: `${points}pt solid`, marginTop: '2mm' }} />
        ))}
        <h2>{words.letters}</h2>
        <p>{words.sample}</p>
        <h2>{words.figures}</h2>
        <p className="test-figures">
          <Figure>RM 1,234.50</Figure>
          <Figure>RM 9,876.05</Figure>
          <Figure>0123456789</Figure>
        </p>
        <h2>{words.greys}</h2>
        <svg className="greys" viewBox="0 0 50 6" aria-hidden="true">
          {[0, 25, 50, 75, 90].map((lightness, place) => (
            <rect key={lightness} x={place * 10} width="10" height="6" fill={`hsl(0 0% ${lightness}%)`} />
          ))}
        </svg>
        <h2>{words.qr}</h2>
        <QRCodeSVG
          value={`${words.title}|${data.counterCode}|${data.at}`}
          level="M"
          marginSize={0}
          className="qr"
        />
      </div>
    </Sheet>
  );
}

function Ruler() {
  const ticks = Array.from({ length: 51 }, (_, millimetre) => millimetre);
  return (
    <svg className="ruler" viewBox="-0.2 0 50.4 5" aria-hidden="true">
      {ticks.map((x) => (
        <line key={x} x1={x} x2={x} y1="0" y2={x % 10 === 0 ? 5 : x % 5 === 0 ? 3.4 : 2} />
      ))}
      <line x1="0" x2="50" y1="0" y2="0" />
    </svg>
  );
}
