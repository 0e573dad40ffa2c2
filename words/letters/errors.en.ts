import type { SameWords } from '../language';
import type { lettersErrorsMs } from './errors.ms';

export const lettersErrorsEn = {
  'letter-unknown': 'That letter was not found. Nothing was changed. Open the list again.',
  'letter-not-owed':
    'This party need not be told of another number. No letter was made. Open the list again.',
  'letter-state-wrong': 'This letter is not in that state. Nothing was changed. Open the list again.',
  'letter-outdated':
    'The number in this letter is no longer that of the case. Nothing was changed. Print a letter with the number that stands.',
  'letter-being-mailed':
    'This letter is being e-mailed. No second one was sent. Wait for the mail server’s answer.',
  'letter-mail-not-ready':
    'No mail server is set up. No letter was sent. Print the letter, then hand it over or post it.',
} satisfies SameWords<typeof lettersErrorsMs>;
