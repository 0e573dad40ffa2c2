/** Style of the test page. The corners stand exactly on the margins, the ruler is 50 mm at full size. */
export const testPageStyle = `
.test { font-size: 10pt; }
.test-body { padding: 8mm 9mm; }
.test h1 { font-size: 20pt; line-height: 1.15; color: var(--teal); }
.test h2 { font-size: 8.2pt; font-weight: 400; color: var(--ink-soft); margin: 4mm 0 .8mm; }
.test-lead { margin-top: 2.5mm; text-wrap: pretty; }
.test dl { display: grid; grid-template-columns: 1fr 1fr; gap: 1.6mm 6mm; margin-top: 4mm; }
.test dt { font-size: 8.2pt; color: var(--ink-soft); line-height: 1.2; }
.test-figures .figure { display: block; width: fit-content; }
.corner { position: absolute; width: 7mm; height: 7mm; border: 0 solid var(--ink); }
.corner.tl { top: 0; left: 0; border-width: .3mm 0 0 .3mm; }
.corner.tr { top: 0; right: 0; border-width: .3mm .3mm 0 0; }
.corner.bl { bottom: 0; left: 0; border-width: 0 0 .3mm .3mm; }
.corner.br { bottom: 0; right: 0; border-width: 0 .3mm .3mm 0; }
.ruler { width: 50.4mm; height: 5mm; display: block; }
.ruler line { stroke: var(--ink); stroke-width: .12; }
.greys { width: 50mm; height: 6mm; display: block; }
.test-roll { border-left: .3mm solid; border-right: .3mm solid; }
.test-roll .corner { display: none; }
.test-roll .test-body { padding: 3mm 4mm; }
.test-roll dl { grid-template-columns: 1fr; gap: .8mm; }
@media screen {
  .corner.tl, .corner.tr { top: var(--top); } .corner.bl, .corner.br { bottom: var(--bottom); }
  .corner.tl, .corner.bl { left: var(--left); } .corner.tr, .corner.br { right: var(--right); }
}
`;
