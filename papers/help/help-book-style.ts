/** A book to read, not a form to fill in: one column, larger letters, no topic torn over two pages. */
export const helpBookStyle = `
main { font-size: 11pt; line-height: 1.5; }
h1 { font-size: 22pt; line-height: 1.2; color: var(--teal); }
.lead { margin: 2mm 0 6mm; }
section { padding-top: 5mm; }
h2 { font-size: 13pt; line-height: 1.3; border-bottom: .3mm solid var(--rule); padding-bottom: 1mm; }
ol { padding-left: 7mm; margin-top: 2mm; }
li { margin-bottom: 1.2mm; padding-left: 1mm; text-wrap: pretty; }
kbd { font: inherit; font-size: .86em; border: .3mm solid var(--rule); border-radius: 1mm; padding: 0 1.4mm; white-space: nowrap; }
`;
