/** What a list adds to the office sheets' style. */
export const listStyle = `
.list { font-size: 9pt; }
.list-head { display: flex; align-items: center; gap: 4mm; }
.list-head h1 { margin-top: 0; font-size: 17pt; }
.list-head .lead { margin-top: .4mm; }
.list .pairs { grid-template-columns: 1fr 1fr 1fr; gap: 1.8mm 8mm; margin: 4mm 0; }
.list-cover { margin: 5mm 0; font-size: 10.5pt; line-height: 1.4; }
.list-cover h2 { font-size: 11pt; margin: 2mm 0 1mm; }
.list thead { display: table-header-group; }
.list th { font-size: 8pt; color: var(--ink-soft); padding: 0 3mm .8mm 0; border-bottom: .25mm solid var(--ink); vertical-align: bottom; }
.list td { padding: .8mm 3mm .8mm 0; border-bottom: .1mm solid var(--rule); vertical-align: top; line-height: 1.25; }
.list th:last-child, .list td:last-child { padding-right: 0; }
`;
