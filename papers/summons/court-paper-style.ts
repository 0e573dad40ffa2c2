/** Style of the court papers: summons, notice of application, affidavit cover. */
export const courtPaperStyle = `
.court { font-size: 10.5pt; line-height: 1.4; }
.court .nowrap { white-space: nowrap; }
.sheet-line { display: flex; justify-content: space-between; gap: 8mm; font-size: 8pt; line-height: 1.3; color: var(--ink-soft); padding-bottom: 1.4mm; border-bottom: .1mm solid var(--rule); }
.sheet-line span:last-child { white-space: nowrap; }
.court-heading { text-align: center; padding-top: 4.5mm; }
.court-heading .crest { width: 15mm; height: 15mm; display: block; margin: 0 auto 2.5mm; }
.court-heading p { text-transform: uppercase; font-weight: 650; letter-spacing: .04em; line-height: 1.35; text-wrap: balance; }
.court-heading p.court-case { margin-top: 2.5mm; font-size: 12.5pt; letter-spacing: .02em; font-weight: 400; text-transform: none; }
.court-heading p.court-type { font-size: 9pt; font-weight: 400; letter-spacing: 0; text-transform: none; color: var(--ink-soft); }
.between { margin-top: 3.5mm; }
.between h3 { text-align: center; font-size: 9pt; font-weight: 600; letter-spacing: .22em; text-indent: .22em; text-transform: uppercase; color: var(--ink-soft); margin: 1.6mm 0; }
.side { display: grid; grid-template-columns: 1fr fit-content(42mm); gap: 3mm; align-items: end; break-inside: avoid; }
.side ol { list-style: none; padding-left: 24mm; text-align: center; }
.side ol.numbered { list-style: decimal inside; }
.side li { line-height: 1.32; text-wrap: balance; }
.side li + li { margin-top: .8mm; }
.side-label { min-width: 21mm; text-align: right; font-size: 9.5pt; }
.court h1 { margin: 4.5mm 0 4mm; padding: 1.4mm 0 1.6mm; text-align: center; font-size: 18pt; line-height: 1.1; font-weight: 700; letter-spacing: .18em; text-indent: .18em; text-transform: uppercase; color: var(--teal); border-top: .35mm solid var(--teal); border-bottom: .35mm solid var(--teal); }
.court .continued { margin: 6mm 0 1mm; font-size: 13pt; text-transform: uppercase; letter-spacing: .1em; color: var(--teal); }
.continued + .court-case { margin-bottom: 5mm; }
.court-rule { text-align: center; font-size: 9pt; color: var(--ink-soft); margin: -2.4mm 0 3mm; }
.court-replaces { text-align: center; font-size: 9pt; font-weight: 600; line-height: 1.3; margin: -1.6mm 0 3mm; text-wrap: balance; overflow-wrap: anywhere; }
.addressees { display: flex; gap: 5mm; margin-bottom: 3mm; }
.addressees h4 { font-weight: 400; color: var(--ink-soft); width: 16mm; flex: none; }
.addressees ul { list-style: none; flex: 1; min-width: 0; columns: auto; }
.addressees li { break-inside: avoid; line-height: 1.32; }
.addressees li + li { margin-top: 1mm; }
.addressees li span { display: block; font-size: 9.5pt; white-space: pre-line; }
.court-text { text-wrap: pretty; margin-bottom: 2.4mm; }
.court .court-text:last-child, .court .hearing:last-child { margin-bottom: 0; }
.hearing { display: grid; grid-template-columns: 1.9fr .8fr 1fr; border: .3mm solid var(--ink); margin: 1mm 0 3.6mm; }
.hearing > div { padding: 1.7mm 3.5mm 2mm; line-height: 1.25; }
.hearing > div + div:not(.hearing-place) { border-left: .1mm solid var(--rule); }
.hearing .label { display: block; }
.hearing strong { display: block; font-size: 14pt; font-weight: 700; line-height: 1.22; text-wrap: balance; }
.hearing .purpose { text-transform: uppercase; letter-spacing: .04em; }
.hearing .soft { font-size: 9pt; white-space: pre-line; }
.hearing-place { grid-column: 1 / -1; border-top: .1mm solid var(--rule); }
.hearing-place strong { font-size: 12pt; }
.blank { display: inline-block; min-width: 24mm; border-bottom: .2mm dotted var(--ink); height: 1em; }
.attached { margin-bottom: 1mm; }
.seal-row { display: flex; justify-content: space-between; align-items: flex-end; gap: 12mm; margin-top: 5mm; }
.seal { width: 36mm; height: 36mm; flex: none; border: .2mm dashed var(--rule); border-radius: 50%; display: flex; align-items: center; justify-content: center; text-align: center; padding: 5mm; font-size: 8pt; line-height: 1.25; color: var(--ink-soft); }
.signing { width: 82mm; line-height: 1.32; }
.signing p { text-wrap: balance; }
.signing strong, .signing > .soft { display: block; }
.signing > .soft { font-size: 9pt; }
.sign-line { height: 15mm; border-bottom: .2mm solid var(--ink); margin-bottom: 1mm; }
.court-tight { font-size: 9.7pt; line-height: 1.32; }
.court-tight .bands { gap: .8mm; margin-bottom: 1.6mm; }
.court-tight .band { padding: 0 3mm .3mm; }
.court-tight .band strong { font-size: 15pt; }
.court-tight .court-heading { padding-top: 2.2mm; }
.court-tight .court-heading .crest { width: 11mm; height: 11mm; margin-bottom: 1mm; }
.court-tight .court-heading p.court-case { margin-top: 1mm; }
.court-tight .between { margin-top: 1.4mm; }
.court-tight .between h3 { margin: .8mm 0; }
.court-tight .side li + li { margin-top: .2mm; }
.court-tight h1 { font-size: 15pt; margin: 2.4mm 0; padding: .6mm 0 .8mm; }
.court-tight .addressees { margin-bottom: 2mm; }
.court-tight .addressees li + li { margin-top: .5mm; }
.court-tight .addressees li span { display: inline; font-size: 9pt; white-space: normal; }
.court-tight .addressees li span::before { content: ', '; }
.court-tight .court-text { margin-bottom: 1.5mm; }
.court-tight .hearing { margin: .6mm 0 2.2mm; }
.court-tight .hearing > div { padding: 1mm 3.5mm 1.2mm; }
.court-tight .attached { margin-bottom: .4mm; }
.court-tight .seal-row { margin-top: 2mm; }
.court-tight .seal { width: 30mm; height: 30mm; }
.court-tight .sign-line { height: 12mm; }
.court-tight .court-foot { padding-top: 2mm; }
.court-end { flex: 1; display: flex; flex-direction: column; break-inside: avoid; break-before: avoid; }
.court-foot { display: flex; justify-content: space-between; align-items: flex-end; gap: 8mm; padding-top: 4mm; font-size: 7.8pt; line-height: 1.35; }
.court-foot p { text-wrap: pretty; }
.court-foot .trace { flex-direction: row-reverse; text-align: right; gap: 2.5mm; }
`;
