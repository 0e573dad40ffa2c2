import { PDF_ONLY, waitsForPrinter } from '../../../domain/papers/print-job';
import type { Paper } from '../../../preload/contract/values';
import type { Tone } from '../../ui/status-mark';

/** How each state looks; the words stand beside it. */
export const STATE_TONES: Record<Paper['state'], Tone> = {
  queued: 'info',
  rendering: 'info',
  sent: 'warn',
  confirmed: 'good',
  spoiled: 'bad',
  unknown: 'bad',
  'not-out': 'bad',
  withdrawn: 'quiet',
};

/** As the office chose for this size of paper: no printer has it. */
export const isForFile = ({ printer }: Paper): boolean => printer === PDF_ONLY;

export type Answer = 'came-out' | 'spoiled' | 'did-not-come-out' | 'two-came-out';

/** The clerk's word is awaited: a paper may lie on the printer. */
export const awaitsAnswer = (paper: Paper): boolean => paper.state === 'sent' || paper.state === 'unknown';

/** Held up before it reached a printer: it can only be tried again. */
export const isHeldUp = (paper: Paper): boolean =>
  waitsForPrinter(paper.state) && paper.trouble !== undefined;

/** Whether this may be said of the paper in its state (the print queue's own rules). */
export function mayAnswer(paper: Paper, answer: Answer): boolean {
  switch (paper.state) {
    case 'sent':
    case 'unknown':
      return true;
    case 'not-out':
      return answer !== 'did-not-come-out';
    case 'confirmed':
      return answer === 'spoiled' || answer === 'two-came-out';
    default:
      return false;
  }
}

/** A further paper of the document may be made once one may exist. */
export const mayPrintAgain = (paper: Paper): boolean => !waitsForPrinter(paper.state);

/** Key → answer, as on the counter's card. */
export const ANSWER_KEYS: readonly (readonly [string, Answer])[] = [
  ['Y', 'came-out'],
  ['R', 'spoiled'],
  ['T', 'did-not-come-out'],
  ['2', 'two-came-out'],
];
