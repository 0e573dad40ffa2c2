/** Style of slips: the roll is pure black, since a thermal head knows no grey. */
export const slipStyle = `
.slip { font-size: 10.5pt; line-height: 1.35; }
.slip h1 { font-size: 13pt; margin-top: 4mm; text-align: center; }
.slip-when { margin: 3mm 0; padding: 3mm; border: .5mm solid var(--ink); text-align: center; }
.slip-when strong { display: block; font-size: 14pt; line-height: 1.2; text-wrap: balance; }
.slip-when .slip-hour { font-size: 26pt; }
.slip-moved { text-align: center; font-weight: 650; margin-bottom: 2mm; }
.slip dl { margin: 2mm 0 3mm; }
.slip dl > div { margin-bottom: 1.4mm; overflow-wrap: anywhere; }
.slip dt { font-size: 8.5pt; color: var(--ink-soft); line-height: 1.2; }
.slip dd { font-weight: 600; }
.slip > p { text-wrap: pretty; margin-bottom: 1.5mm; }
.slip footer { padding-top: 3mm; font-size: 8.5pt; color: var(--ink-soft); }
.slip-roll, .slip-roll dt, .slip-roll footer { color: #000; }
.slip-roll .slip-when .slip-hour { font-size: 22pt; }
`;
