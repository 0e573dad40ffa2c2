/** Style of the letter of new number. */
export const newNumberLetterStyle = `
.letter { font-size: 10.8pt; line-height: 1.45; }
.letter .letterhead { padding-bottom: 4mm; border-bottom: .35mm solid var(--teal); }
.letter > .letter-copy { margin: 2mm 0 0; font-size: 9pt; }
.letter-facts { display: grid; grid-template-columns: max-content max-content; gap: .3mm 4mm; justify-content: end; margin-top: 4mm; font-size: 9.8pt; }
.letter-facts dt { color: var(--ink-soft); }
.letter address { font-style: normal; margin: 3mm 0 6mm; max-width: 110mm; line-height: 1.35; }
.letter-address { display: block; white-space: pre-line; }
.letter > p { margin-bottom: 3mm; text-wrap: pretty; }
.letter h1 { font-size: 12.5pt; font-weight: 700; line-height: 1.25; text-wrap: balance; }
.letter > .letter-between { margin: .6mm 0 4mm; line-height: 1.35; text-wrap: balance; }
.letter-numbers { display: grid; grid-template-columns: 1fr 1.25fr; gap: 8mm; align-items: end; border-top: .25mm solid var(--ink); border-bottom: .25mm solid var(--ink); padding: 2.4mm 0 2.8mm; margin: .5mm 0 4mm; }
.letter-numbers .label { display: block; }
.letter-numbers strong { font-size: 17pt; line-height: 1.15; }
.letter-old { font-size: 13pt; line-height: 1.2; }
.letter-sign { width: 86mm; line-height: 1.35; }
.letter-sign .sign-line { height: 15mm; border-bottom: .2mm solid var(--ink); margin-bottom: 1mm; }
.letter-tight { font-size: 10pt; line-height: 1.38; }
.letter-tight .band strong { font-size: 15pt; }
.letter-tight > p { margin-bottom: 2mm; }
.letter-tight address { margin: 1mm 0 3mm; }
.letter-tight .letter-facts { margin-top: 2mm; }
.letter-tight > .letter-between { margin-bottom: 2.5mm; }
.letter-tight .letter-numbers { margin-bottom: 2.5mm; padding: 1.4mm 0 1.8mm; }
.letter-tight .sign-line { height: 11mm; }
.letter-slip { display: flex; justify-content: space-between; align-items: flex-end; gap: 8mm; border-top: .2mm dashed var(--rule); padding-top: 3mm; font-size: 9pt; line-height: 1.35; }
.letter-slip > div:first-child { flex: 1; }
.letter-slip h2 { font-size: 9pt; font-weight: 650; color: var(--teal); }
.letter-slip dl { display: grid; grid-template-columns: 1fr 1fr; gap: 0 7mm; }
.letter-slip dl > div { display: flex; align-items: flex-end; gap: 2.5mm; height: 8mm; }
.letter-slip dt { color: var(--ink-soft); width: 19mm; flex: none; line-height: 1; }
.letter-slip dd { flex: 1; border-bottom: .1mm dotted var(--ink); }
`;
