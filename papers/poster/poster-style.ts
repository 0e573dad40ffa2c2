/** Style of the poster: to be read standing, and printed by any black and white printer. */
export const posterStyle = `
.poster { font-size: 13pt; }
.poster header { display: flex; align-items: center; gap: 4mm; padding-bottom: 3mm; border-bottom: .5mm solid var(--ink); }
.poster header svg { flex: none; }
.poster .office { font-size: 13pt; font-weight: 600; }
.poster .banner { margin-top: 6mm; padding: 5mm 6mm; border: 1.2mm solid var(--ink); border-radius: 2mm; }
.poster h1 { font-size: 30pt; line-height: 1.1; letter-spacing: -.01em; text-wrap: balance; }
.poster .banner [lang=en] { font-size: 15pt; line-height: 1.25; color: var(--ink-soft); margin-top: 1.5mm; }
.poster .facts { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; margin-top: 6mm; }
.poster .fact strong { display: block; font-size: 21pt; line-height: 1.15; }
.poster .pay { margin-top: 6mm; padding: 2.5mm 6mm; border: .8mm solid var(--ink); font-size: 19pt; font-weight: 700; text-align: center; }
.poster .pay [lang=en] { font-size: 13pt; font-weight: 500; }
.poster h2 { font-size: 12pt; font-weight: 650; color: var(--teal); line-height: 1.2; }
.poster h2 [lang=en] { font-weight: 400; color: var(--ink-soft); }
.poster .part { margin-top: 6mm; padding-top: 3mm; border-top: .3mm solid var(--rule); }
.poster .part p { font-size: 18pt; line-height: 1.25; margin-top: 1.2mm; white-space: pre-line; text-wrap: pretty; }
.poster .part p[lang=en] { font-size: 12.5pt; color: var(--ink-soft); }
.poster .body p { font-size: 15pt; }
.poster footer { padding-top: 5mm; font-size: 10.5pt; color: var(--ink-soft); display: flex; justify-content: space-between; gap: 8mm; }
.poster.long .part p { font-size: 14pt; } .poster.long .part p[lang=en] { font-size: 10.5pt; } .poster.long h1 { font-size: 24pt; }
.poster.long .body p { font-size: 11pt; } .poster.long .body p[lang=en] { font-size: 9.5pt; }
`;
