/** What this poster has beside the notice's. */
export const closedPosterStyle = `
.poster .court { font-size: 22pt; line-height: 1.15; margin-top: 6mm; text-wrap: balance; }
`;
