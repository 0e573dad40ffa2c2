/** Style of the letter that asks for what is missing, beside that of every letter. */
export const missingLetterStyle = `
.missing-body > p { margin-bottom: 3mm; text-wrap: pretty; }
.missing-body > .letter-between { margin: .6mm 0 4mm; line-height: 1.35; }
.missing-list { margin: 1mm 0 4mm; padding: 2.4mm 0 2.8mm; border-top: .25mm solid var(--ink); border-bottom: .25mm solid var(--ink); list-style: none; }
.missing-list li { display: flex; align-items: baseline; gap: 3mm; padding: .9mm 0; break-inside: avoid; }
.missing-list li::before { content: ''; flex: none; width: 3.2mm; height: 3.2mm; border: .25mm solid var(--ink); align-self: center; }
.missing-note { white-space: pre-line; }
`;
