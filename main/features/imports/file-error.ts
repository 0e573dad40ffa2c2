/**
 * `file-old-workbook`: Excel's form before 2007, or one locked by a password. `file-web-page`: a table of a web page
 * under a spreadsheet's name. `file-unreadable`: a picture, a document, a broken workbook. `file-too-large` counts bytes,
 * packed or unpacked, `file-too-many-rows` rows.
 */
export interface FileError {
  readonly code:
    'file-unreadable' | 'file-old-workbook' | 'file-web-page' | 'file-too-large' | 'file-too-many-rows';
}

/** How well a row of cells reads as a header of the list that is looked for; 0: not at all. */
export type HeaderScore = (cells: readonly string[]) => number;
