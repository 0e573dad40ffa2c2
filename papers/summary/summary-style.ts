/** What the package's summary adds to the office sheets' style. */
export const summaryStyle = `
.summary { font-size: 10pt; }
.summary-head { display: flex; align-items: center; gap: 4mm; }
.summary-head .crest { width: 16mm; height: 16mm; }
.summary-head h1 { margin-top: 0; }
.summary-head .lead { margin-top: .4mm; }
.summary .pairs { gap: 1.8mm 8mm; }
.headline { display: grid; grid-template-columns: 2fr 1fr 1fr; gap: 8mm; margin-top: 3.5mm; padding: 1.8mm 0 2.2mm; border-top: .35mm solid var(--ink); border-bottom: .35mm solid var(--ink); }
.headline .label { display: block; }
.headline strong { font-size: 20pt; font-weight: 700; line-height: 1.15; }
.summary-tables { display: grid; grid-template-columns: 2fr 3fr; gap: 10mm; }
.summary-tables table { font-size: 9.5pt; }
.summary-tables th { white-space: nowrap; font-size: 8.2pt; color: var(--ink-soft); padding: 0 0 .8mm; }
.summary-tables th.money { text-align: right; }
.summary-tables th + th, .summary-tables td + td { padding-left: 4mm; }
.summary-tables td { padding: .9mm 0; border-top: .1mm solid var(--rule); vertical-align: top; line-height: 1.28; }
.summary-tables td:first-child { white-space: nowrap; }
.summary-tables tfoot td { border-top: .25mm solid var(--ink); font-weight: 650; }
.summary-tables tfoot { display: table-row-group; }
.summary h2 { margin: 3.2mm 0 1.2mm; padding-top: 1.3mm; }
.summary-line, .anchor-line { margin-bottom: .9mm; }
.summary .hex { font-size: 10pt; gap: .6mm 4mm; }
.summary .signatures { padding-top: 3mm; }
.summary .signatures .sign-line { height: 12mm; }
.summary .form-foot { padding-top: 2.5mm; }
`;
