/**
 * A cell of a sheet that people open: what would be taken for a formula gets an apostrophe before it (FORMAT, CSV). The
 * package's own files are for machines and keep the text as it was entered.
 */
export const cellText = (text: string): string => (/^(\s*[=+\-@]|\s*\t|\r)/.test(text) ? `'${text}` : text);

/** The same of a cell over several lines, which a row of a sheet holds in one. */
export const guardedCell = (cell: string): string => cellText(cell.replace(/[\r\n]+/g, ' '));
