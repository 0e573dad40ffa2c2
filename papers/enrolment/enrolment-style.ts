/** What the enrolment sheet adds to the office sheets' style. */
export const enrolmentStyle = `
.enrolment-counter { font-size: 15pt; font-weight: 700; }
.recovery { margin-top: 6mm; border: .5mm solid var(--ink); padding: 3.5mm 5mm 4mm; text-align: center; }
.recovery p { font-size: 17pt; font-weight: 700; line-height: 1.4; letter-spacing: .03em; margin: 1mm 0 1.4mm; text-wrap: balance; }
.recovery .label { font-size: 8.8pt; display: block; }
.steps { padding-left: 6mm; columns: 2; column-gap: 10mm; font-size: 9.4pt; line-height: 1.34; }
.steps li { break-inside: avoid; margin-bottom: 1.3mm; padding-left: 1mm; text-wrap: pretty; }
`;
