/** What a cause book adds to the office sheets' style: ruled like the book it is filed in. */
export const causeBookStyle = `
.cause-book { font-size: 8.4pt; }
.cause-book-head { text-align: center; }
.cause-book-head h1 { font-size: 14pt; margin-top: 2mm; color: var(--ink); letter-spacing: .04em; }
.cause-book-head h2 { all: unset; display: block; font-size: 11.5pt; font-weight: 650; text-transform: uppercase; }
.cause-book-head p { margin-top: .8mm; font-size: 9pt; }
.cause-book table { margin-top: 4mm; table-layout: fixed; }
.cause-book thead { display: table-header-group; }
.cause-book th, .cause-book td { border: .15mm solid var(--ink); padding: .8mm 1mm; vertical-align: top; line-height: 1.22; }
.cause-book th { font-size: 7pt; text-align: center; vertical-align: middle; }
.cause-book .bil { width: 7mm; text-align: center; }
.cause-book .number { width: 32mm; }
.cause-book .type { width: 19mm; }
.cause-book .date { width: 17mm; }
.cause-book .bench { width: 15mm; }
.cause-book .note { width: 24mm; }
.cause-book td p + p { margin-top: .8mm; }
`;
