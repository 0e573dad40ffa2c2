import { FACE } from './face';
import type { PageSize } from './page-size';

/**
 * Style that all papers share. On screen a sheet is as wide and at least as high as its page, so that what is measured
 * there is what the page must hold. Nothing reaches over a sheet's side: the printer would shrink the whole page for it. Ink on white, thin rules, no information in colour or in a background (printers
 * leave backgrounds out). `--ink-soft` still meets 4.5:1 on white.
 */
export function baseStyle(page: PageSize): string {
  const { widthMm, heightMm, marginMm: m } = page;
  return `
@page { ${heightMm === null ? '' : `size: ${widthMm}mm ${heightMm}mm; `}margin: ${m.top}mm ${m.right}mm ${m.bottom}mm ${m.left}mm; }
:root { --ink: #14181a; --ink-soft: #4c5558; --rule: #9aa3a5; --teal: #0d4f55; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body {
  font-family: '${FACE}', sans-serif;
  font-size: 10pt; line-height: 1.35; color: var(--ink); font-variant-numeric: lining-nums;
  overflow-wrap: anywhere; position: relative;
}
.sheet {
  position: relative; display: flex; flex-direction: column; overflow-x: clip;
  min-height: ${heightMm === null ? '0' : `${(heightMm - m.top - m.bottom - 0.5).toFixed(1)}mm`};
}
.sheet + .sheet { break-before: page; }
.push { margin-top: auto; }
.keep { break-inside: avoid; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 600; }
tr { break-inside: avoid; }
code, .mono { font-family: inherit; font-variant-numeric: tabular-nums; letter-spacing: .04em; }
.label { font-size: .76em; color: var(--ink-soft); letter-spacing: .02em; }
.soft { color: var(--ink-soft); }
.money { text-align: right; white-space: nowrap; }
.figure { position: relative; display: inline-block; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
.figure-wrap { white-space: normal; }
.through { position: absolute; left: 50%; top: 22%; width: max(102%, 4.6em); transform: translateX(-50%); height: max(44%, .62em); max-height: .8em; overflow: visible; }
.through path { fill: none; stroke: var(--ink); stroke-width: .4px; }
.wash { position: absolute; inset: 0; z-index: 2; pointer-events: none; overflow: hidden; contain: strict; }
.wash svg { position: absolute; left: 0; width: 100%; }
.wash path { fill: none; stroke: #727c7f; stroke-width: .35px; vector-effect: non-scaling-stroke; }
.letterhead { display: flex; align-items: center; gap: 3.5mm; }
.letterhead > div { flex: 1; min-width: 0; }
.letterhead-centred { flex-direction: column; text-align: center; gap: 2mm; }
.crest { flex: none; width: 14mm; height: 14mm; object-fit: contain; }
.asal { display: inline-block; border: .3mm solid var(--ink); padding: 0 1.4mm; font-size: 8pt; font-weight: 650; line-height: 1.5; letter-spacing: .14em; text-indent: .14em; color: var(--ink); vertical-align: middle; white-space: nowrap; }
.department { font-size: .8em; letter-spacing: .09em; text-transform: uppercase; color: var(--ink-soft); }
.office { font-size: 1.3em; font-weight: 650; line-height: 1.2; text-wrap: balance; }
.address { font-size: .8em; color: var(--ink-soft); margin-top: .4mm; text-wrap: pretty; }
.contact { display: block; }
.bands { display: flex; flex-direction: column; gap: 1.2mm; margin-bottom: 3mm; }
.band { display: flex; align-items: baseline; justify-content: space-between; gap: 4mm; border: .5mm solid var(--ink); padding: .6mm 3mm 1mm; }
.band strong { font-size: 19pt; line-height: 1.1; font-weight: 750; letter-spacing: .1em; white-space: nowrap; }
.band span { font-size: 8pt; text-align: right; text-wrap: balance; }
.trace { display: flex; align-items: flex-end; gap: 3mm; }
.qr { width: 17mm; height: 17mm; display: block; flex: none; }
.trace p { font-size: 6.5pt; line-height: 1.3; color: var(--ink-soft); white-space: nowrap; }
.trace p > span:first-child { display: block; }
.trace code { font-size: 7.5pt; color: var(--ink); }
/* here a document is measured, too: a sheet that is as long as its page by itself would never fit it */
@media screen {
  html { background: #fff; }
  body { width: ${widthMm}mm; }
  .sheet { padding: ${m.top}mm ${m.right}mm ${m.bottom}mm ${m.left}mm; min-height: ${heightMm === null ? '0' : `${heightMm - 0.5}mm`}; overflow: hidden; }
  .sheet + .sheet { border-top: .3mm dashed var(--rule); }
  .wash { inset: ${m.top}mm ${m.right}mm ${m.bottom}mm ${m.left}mm; }
}
`;
}
