import type { papersErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const papersErrorsEn = {
  'paper-unknown': 'That paper was not found. Read the list of papers again.',
  'print-state-wrong': 'The state of this paper has changed. Nothing was changed. Look at its present state.',
  'paper-not-archived': 'This paper is not in the archive yet. It will be archived before it is printed.',
  'archive-changed':
    'The file in the archive is no longer what was printed. Do not use that file. Tell the system administrator.',
  'printer-disabled':
    'The printer is stopped. The paper is safe in the waiting line. Start the printer, then try again.',
  'printer-gone':
    'The printer was not found. The paper is safe in the waiting line. Connect it again, or choose another printer in Settings.',
  'spooler-silent':
    'The printing service does not answer. The paper is safe in the waiting line. Wait a moment, then try again.',
  'hand-over-unclear':
    'It is not certain whether the paper was printed. Nothing is printed again by itself. Look at the printer, then say what came out.',
  'archive-disk-full':
    'The archive disk is full. The receipt is saved and the paper waits. Make room, then try again.',
  'archive-unwritable':
    'The paper archive cannot be written. The receipt is saved and the paper waits. Call the system administrator.',
  'render-failed':
    'The paper could not be prepared. The receipt is saved. Try again; if it stays so, tell the system administrator.',
} satisfies SameWords<typeof papersErrorsMs>;
