import type { papersErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const papersErrorsEn = {
  'paper-unknown': 'That paper was not found. Reload the list of papers.',
  'print-state-wrong': 'The state of this paper has changed. Nothing was changed. Check its current state.',
  'original-was-surrendered':
    'This receipt was cancelled with its original handed back, so the paper did come out. Nothing was changed.',
  'paper-not-archived': 'This paper has not been archived yet. It will be archived before it is printed.',
  'archive-changed':
    'The archived file no longer matches what was printed. Do not use that file. Tell the system administrator.',
  'printer-disabled':
    'The printer is stopped. The paper is safe in the print queue. Start the printer, then try again.',
  'printer-gone':
    'The printer was not found. The paper is safe in the print queue. Reconnect the printer, or choose another one in Settings.',
  'spooler-silent':
    'The print service is not responding. The paper is safe in the print queue. Wait a moment, then try again.',
  'hand-over-unclear':
    'It is not certain whether the paper was printed. Nothing is reprinted automatically. Look at the printer, then say what came out.',
  'archive-disk-full':
    'The archive disk is full. The receipt is saved and the paper is waiting. Free some space, then try again.',
  'archive-unwritable':
    'The paper archive is not writable. The receipt is saved and the paper is waiting. Call the system administrator.',
  'render-failed':
    'The paper could not be prepared. The receipt is saved. Try again; if it keeps happening, tell the system administrator.',
} satisfies SameWords<typeof papersErrorsMs>;
