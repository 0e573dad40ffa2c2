/** What the outage's report adds to the office sheets' style. */
export const outageReportStyle = `
.report { font-size: 9.6pt; }
.report-head { display: flex; align-items: center; gap: 4mm; }
.report-head .crest { width: 16mm; height: 16mm; }
.report-head h1 { margin-top: 0; }
.report-head .lead { margin-top: .4mm; }
.report .pairs { grid-template-columns: 1fr 1fr 1fr; gap: 1.8mm 8mm; margin-top: 5mm; }
.report-figures { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 8mm; margin-top: 5mm; padding: 2.4mm 0 2.8mm; border-top: .35mm solid var(--ink); border-bottom: .35mm solid var(--ink); }
.report-figures .label { display: block; }
.report-figures strong { font-size: 18pt; font-weight: 700; line-height: 1.15; }
.report-figures .note { display: block; font-size: 8.2pt; color: var(--ink-soft); }
.course { display: block; width: 100%; height: 14mm; margin-top: 3mm; overflow: visible; }
.course text { font-size: 2.5px; fill: var(--ink-soft); }
.course .down { fill: #dfe3e4; stroke: var(--ink); stroke-width: .25; }
.course .force { stroke: var(--ink); stroke-width: .5; }
.course .told { fill: var(--ink); }
.course .told-late { fill: #fff; stroke: var(--ink); stroke-width: .5; }
.report table { font-size: 8.8pt; }
.report th { font-size: 8pt; color: var(--ink-soft); padding: 0 3mm .8mm 0; white-space: nowrap; }
.report td { padding: .9mm 3mm .9mm 0; border-top: .1mm solid var(--rule); vertical-align: top; line-height: 1.28; }
.report td.when { white-space: nowrap; }
.report td .note { display: block; font-size: 8pt; color: var(--ink-soft); }
.report td.fail { font-weight: 650; }
.report h2 { break-after: avoid; margin-top: 4.5mm; }
.report-notice { margin-top: 2.4mm; }
.report-notice h3 { font-size: 9.6pt; font-weight: 650; display: flex; justify-content: space-between; gap: 4mm; margin-bottom: .8mm; }
.report-notice h3 span { font-weight: 400; color: var(--ink-soft); white-space: nowrap; }
.report-notice td:first-child { white-space: nowrap; }
.report .proof { display: block; font-size: 7pt; overflow-wrap: anywhere; color: var(--ink-soft); }
`;
