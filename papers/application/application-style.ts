/** What the notice of application and the affidavit cover add to the court papers' style. */
export const applicationStyle = `
.prayers { margin-bottom: 3mm; }
.prayers h4, .cover-head { font-size: 9pt; font-weight: 600; color: var(--ink-soft); margin-bottom: 1mm; }
.prayers ol { padding-left: 6mm; }
.prayers li { padding-left: 1mm; text-wrap: pretty; }
.ruled { height: 7.5mm; border-bottom: .1mm solid var(--rule); }
.cover-line { text-align: center; margin: 2mm 0 8mm; }
.cover-line .label { display: block; }
.cover-line strong { font-size: 13pt; }
.cover-table th { font-size: 8.5pt; color: var(--ink-soft); border-bottom: .25mm solid var(--ink); padding-bottom: 1mm; }
.cover-table td { padding: 1.4mm 0; border-bottom: .1mm solid var(--rule); vertical-align: top; }
.cover-table th:first-child, .cover-table td:first-child { width: 26mm; font-weight: 600; }
.cover-filed { margin: 8mm 0 2mm; }
`;
