/** Style of the receipt on A5 and A4. */
export const receiptSheetStyle = `
.receipt { font-size: 9.5pt; }
.receipt-sums, .receipt-words, .receipt-payment, .receipt-foot { break-before: avoid; break-inside: avoid; }
.receipt .block { display: block; }
.receipt .nowrap { white-space: nowrap; }
.receipt-title { display: flex; align-items: flex-end; justify-content: space-between; gap: 5mm; margin-top: 3.5mm; padding-top: 3mm; border-top: .35mm solid var(--teal); }
.receipt-title h1 { font-size: 17pt; font-weight: 700; line-height: 1.05; letter-spacing: .06em; text-transform: uppercase; color: var(--teal); white-space: nowrap; }
.receipt-number { text-align: right; line-height: 1.1; }
.receipt-number .label { display: block; }
.receipt-number strong { font-size: 17pt; font-weight: 700; line-height: 1.05; }
.receipt-facts { display: grid; grid-template-columns: 1fr 1fr; gap: 1.6mm 6mm; margin-top: 4mm; }
.receipt-facts .wide { grid-column: 1 / -1; }
.receipt-facts dt { font-size: .76em; color: var(--ink-soft); line-height: 1.2; }
.receipt-facts dd { line-height: 1.25; }
.receipt-lines { margin-top: 4mm; font-size: 9.2pt; }
.receipt-lines th { font-size: .78em; font-weight: 600; color: var(--ink-soft); padding: 0 0 .8mm; border-bottom: .25mm solid var(--ink); }
.receipt-lines td { vertical-align: top; padding: .85mm 0; border-bottom: .1mm solid var(--rule); line-height: 1.25; }
.receipt-lines td + td, .receipt-lines th + th { padding-left: 3mm; }
.receipt-lines .item { width: 6mm; color: var(--ink-soft); }
.receipt-lines .code { white-space: nowrap; width: 1%; }
.receipt-lines .money { width: 1%; min-width: 18mm; }
.receipt-lines th.money { text-align: right; }
.receipt-sums td { border-bottom: 0; padding: .7mm 0 0; }
.receipt-sums tr:first-child td { padding-top: 1.3mm; border-top: .25mm solid var(--ink); }
.receipt-sums td:first-child { text-align: right; color: var(--ink-soft); }
.receipt-sums .receipt-due td { padding-top: 1.2mm; font-size: 14.5pt; font-weight: 700; line-height: 1.15; color: var(--ink); }
.receipt-sums .receipt-due td:first-child { font-size: 10.5pt; padding-top: 2.3mm; }
.receipt-words { margin-top: 2.4mm; padding: 1.5mm 0; border-top: .1mm solid var(--rule); border-bottom: .1mm solid var(--rule); font-weight: 600; line-height: 1.25; text-wrap: pretty; }
.receipt-payment { display: flex; flex-wrap: wrap; gap: 1.4mm 9mm; margin-top: 2.4mm; }
.receipt-payment .label { display: block; line-height: 1.2; }
.receipt-fact > :last-child { font-weight: 600; }
.receipt-foot { display: flex; justify-content: space-between; align-items: flex-end; gap: 8mm; padding-top: 4mm; font-size: 8pt; }
.receipt-foot .trace { margin-top: 1.8mm; }
.receipt-outage { font-weight: 650; }
.receipt-officer { width: 48mm; flex: none; display: flex; flex-direction: column; line-height: 1.3; }
.receipt-officer strong { font-weight: 600; margin-top: .8mm; }
.receipt-sign { height: 14mm; border-bottom: .2mm solid var(--ink); margin-bottom: .6mm; }
.receipt-tight { font-size: 9pt; }
.receipt-tight .receipt-lines { font-size: 8.6pt; margin-top: 3mm; }
.receipt-tight .receipt-lines td { padding-top: .45mm; padding-bottom: .45mm; }
.receipt-tight .receipt-sums td { padding-bottom: 0; }
.receipt-tight .receipt-facts { margin-top: 3mm; gap: 1mm 6mm; }
.receipt-tight .receipt-title { margin-top: 2.5mm; padding-top: 2mm; }
.receipt-tight .receipt-words { margin-top: 1.6mm; padding: 1mm 0; }
.receipt-tight .receipt-payment { margin-top: 1.6mm; }
.receipt-tight .receipt-foot { padding-top: 2mm; }
.receipt-tight .receipt-sign { height: 11mm; }
.receipt-tight .bands { margin-bottom: 2mm; gap: .8mm; }
.receipt-tight .band { padding: .2mm 3mm .5mm; border-width: .4mm; }
.receipt-packed { font-size: 8.6pt; line-height: 1.25; }
.receipt-tight .band span { font-size: 7pt; line-height: 1.2; }
.receipt-packed .band span { font-size: 6.5pt; line-height: 1.15; }
.receipt-packed .band strong { font-size: 15pt; }
.receipt-packed .crest { width: 12mm; height: 12mm; }
.receipt-packed .contact { display: inline; }
.receipt-packed .contact::before { content: ' · '; }
.receipt-packed .office { font-size: 1.2em; }
.receipt-packed .address { margin-top: 0; line-height: 1.2; }
.receipt-packed .receipt-title { margin-top: 1.8mm; padding-top: 1.4mm; }
.receipt-packed .receipt-facts { grid-template-columns: 5fr 4fr 5fr; gap: .8mm 4mm; margin-top: 1.8mm; }
.receipt-packed .receipt-lines { font-size: 8.1pt; margin-top: 2mm; }
.receipt-packed .receipt-lines td { line-height: 1.18; padding-top: .3mm; padding-bottom: .35mm; }
.receipt-packed .receipt-sums td, .receipt-packed .receipt-sums tr:first-child td { padding-top: .4mm; padding-bottom: 0; }
.receipt-packed .receipt-sums .receipt-due td { font-size: 13pt; padding-top: .4mm; }
.receipt-packed .receipt-sums .receipt-due td:first-child { font-size: 9.5pt; padding-top: 1.2mm; }
.receipt-packed .receipt-words { margin-top: 1mm; padding: .7mm 0; }
.receipt-packed .receipt-payment { margin-top: 1mm; }
.receipt-packed .receipt-foot { padding-top: 1.2mm; font-size: 7.4pt; }
.receipt-packed .receipt-foot .trace { margin-top: .8mm; }
.receipt-packed .receipt-keep { display: none; }
.receipt-packed .receipt-sign { height: 8.5mm; }
.receipt-packed .qr { width: 14.5mm; height: 14.5mm; }
`;

/** Style of the receipt on the 80 mm roll. */
export const receiptRollStyle = `
.wash path { stroke: #000; }
:root { --ink: #000; --ink-soft: #000; --rule: #000; --teal: #000; }
.roll { font-size: 9.2pt; line-height: 1.28; }
.roll .block { display: block; }
.roll .small { font-size: 7.6pt; }
.roll .crest { width: 12mm; height: 12mm; }
.roll .office { font-size: 11.5pt; }
.roll .band { flex-direction: column; align-items: center; gap: 0; padding-bottom: 1mm; }
.roll .band strong { font-size: 18pt; }
.roll .band span { text-align: center; }
.roll h1 { text-align: center; font-size: 14pt; letter-spacing: .08em; text-transform: uppercase; margin-top: 3mm; padding-top: 2.5mm; border-top: .3mm solid; line-height: 1.1; }
.roll-number { text-align: center; font-size: 17pt; font-weight: 700; line-height: 1.25; }
.roll-number em { font-size: 10pt; font-weight: 400; }
.roll-date { text-align: center; text-wrap: balance; }
.roll dl { margin-top: 2.5mm; }
.roll dt { font-size: 7.6pt; line-height: 1.2; margin-top: 1.2mm; }
.roll dd { line-height: 1.25; }
.roll table { margin-top: 2.5mm; border-top: .25mm solid; }
.roll td { vertical-align: top; padding: .9mm 0 0; line-height: 1.22; }
.roll td + td { padding-left: 3mm; }
.roll .wraps { white-space: normal; }
.roll-sums tr:first-child td { padding-top: 1.8mm; }
.roll-due { display: flex; justify-content: space-between; align-items: baseline; gap: 3mm; margin-top: 1.8mm; padding-top: 1mm; border-top: .25mm solid; font-weight: 700; }
.roll-due .figure { font-size: 16pt; line-height: 1.15; }
.roll-words { font-weight: 600; line-height: 1.25; margin-top: 1mm; }
.roll-payment td:first-child { white-space: nowrap; }
.roll footer { margin-top: 2.5mm; padding-top: 1.8mm; border-top: .25mm solid; font-size: 8pt; text-align: center; text-wrap: pretty; }
.roll footer p + p { margin-top: .8mm; }
.roll .trace { flex-direction: column; align-items: center; gap: 1.2mm; margin-top: 2.2mm; }
.roll .qr { width: 22mm; height: 22mm; }
`;
