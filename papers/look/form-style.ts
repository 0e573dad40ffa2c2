/** Style of the office's own sheets on A4: enrolment, package summary, test page. */
export const formStyle = `
.form { font-size: 10.5pt; }
.form h1 { font-size: 21pt; font-weight: 700; line-height: 1.15; color: var(--teal); margin-top: 7mm; letter-spacing: -.005em; }
.form .lead { font-size: 11pt; color: var(--ink-soft); margin-top: 1mm; max-width: 140mm; text-wrap: balance; }
.form h2 { font-size: 9pt; font-weight: 650; color: var(--teal); letter-spacing: .02em; margin: 6.5mm 0 1.8mm; padding-top: 2mm; border-top: .25mm solid var(--teal); }
.form .pairs { display: grid; grid-template-columns: 1fr 1fr; gap: 2.6mm 8mm; margin-top: 6mm; }
.form .pairs dt { font-size: 8.2pt; color: var(--ink-soft); line-height: 1.25; }
.form .pairs dd { line-height: 1.3; }
.form .pairs .wide { grid-column: 1 / -1; }
.hex { display: inline-grid; gap: 1mm 4mm; font-size: 11.5pt; line-height: 1.3; }
.form .hint { font-size: 8.8pt; color: var(--ink-soft); margin-top: 1.6mm; max-width: 150mm; text-wrap: pretty; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 14mm; padding-top: 6mm; }
.signatures .sign-line { height: 14mm; border-bottom: .2mm solid var(--ink); margin-bottom: 1.2mm; }
.signatures p { display: flex; gap: 3mm; font-size: 9pt; margin-top: 1.2mm; }
.signatures p span:first-child { width: 13mm; flex: none; color: var(--ink-soft); }
.signatures .fill { flex: 1; border-bottom: .1mm dotted var(--ink); }
.form-foot { padding-top: 5mm; font-size: 7.8pt; color: var(--ink-soft); display: flex; justify-content: space-between; gap: 8mm; }
`;
