import type { importErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const importErrorsEn = {
  'preview-gone': 'That preview is no longer available. Nothing was imported. Choose the file again.',
  'file-unreadable': 'That file cannot be read. Nothing was imported. Save it again as CSV, then try again.',
  'file-too-large': 'That file is too large. Nothing was imported. Choose a printout for a shorter period.',
  'file-too-many-rows':
    'That list has more rows than the app takes at once. Nothing was imported. Save it in smaller parts, then import them one after another.',
  'import-too-slow':
    'Reading that list took too long and was ended. Nothing was imported. Save it in smaller parts, then try again.',
  'file-old-workbook':
    'That is a workbook in the form before 2007, or one locked by a password. Nothing was imported. Save it as .xlsx or CSV without a password, then try again.',
  'file-web-page':
    'That file is a web page under the name of a spreadsheet. Nothing was imported. Open it in the spreadsheet program, save it as .xlsx or CSV, then try again.',
  'import-stopped': 'Stopped. Rows already imported remain. Choose the same file to continue.',
} satisfies SameWords<typeof importErrorsMs>;
