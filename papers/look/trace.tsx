import { QRCodeSVG } from 'qrcode.react';
import { formatRinggit, sen } from '../../domain/money/money';
import { paperWords } from '../../words/papers/printed';
import type { FrozenIssue } from '../frozen-data';
import { Figure } from './figure';

/**
 * What the QR of a paper holds: number, amount and kod jejak parted by `|`. The amount is in ringgit with two
 * decimals and no thousands comma, as a person reads it who scans with a telephone; empty where a paper has none.
 */
export function qrContent(issued: FrozenIssue, amountSen: number | null): string {
  const amount = amountSen === null ? '' : formatRinggit(sen(amountSen)).replaceAll(',', '');
  return [issued.number, amount, issued.traceCode].join('|');
}

/** QR and kod jejak at the foot. Nothing at all on a preview: there is no number yet that they could prove. */
export function Trace({ issued, amountSen }: { issued: FrozenIssue | null; amountSen: number | null }) {
  if (issued === null) return null;
  return (
    <div className="trace">
      <QRCodeSVG value={qrContent(issued, amountSen)} level="M" marginSize={0} className="qr" />
      <p>
        <span>{paperWords.traceCode}</span>
        <Figure>
          <code>{issued.traceCode}</code>
        </Figure>
      </p>
    </div>
  );
}
