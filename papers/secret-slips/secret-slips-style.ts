/** Style of the slips: each stands between two lines to cut along, and none is broken over a page. */
export const secretSlipsStyle = `
.slips { font-size: 10pt; }
.slip { break-inside: avoid; border-bottom: .3mm dashed var(--ink-soft); padding: 6mm 0; display: grid; grid-template-columns: 1fr 78mm; gap: 2mm 8mm; }
.slip header { grid-column: 1 / -1; font-size: 8.8pt; color: var(--ink-soft); }
.slip h2 { font-size: 13pt; line-height: 1.2; }
.slip dl { margin-top: 2mm; display: flex; gap: 8mm; }
.slip dt { font-size: 8.2pt; color: var(--ink-soft); }
.slip .secret { border: .4mm solid var(--ink); padding: 2.5mm 4mm 3mm; text-align: center; align-self: start; }
.slip .secret .label { font-size: 8.8pt; display: block; }
.slip .secret p { font-size: 16pt; font-weight: 700; letter-spacing: .03em; }
.slip .note { grid-column: 1 / -1; font-size: 9pt; text-wrap: pretty; }
`;
