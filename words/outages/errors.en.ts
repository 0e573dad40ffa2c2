import type { outagesErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const outagesErrorsEn = {
  'outage-unknown': 'That outage was not found. Nothing was changed. Open the list of outages again.',
  'outage-state-wrong': 'The state of this outage has changed. Nothing was changed. Check its current step.',
  'outage-already-open':
    'An outage of this system has already been recorded and is still in progress. Open that record.',
  'outage-overlaps':
    'This time overlaps another outage of the same system ({{outage}}). Nothing was saved. Correct the time, or open that record.',
  'system-retired': '{{system}} is no longer in use. Nothing was saved. Choose another system.',
  'supervisor-restores':
    'Only a supervisor may record a recovery. Nothing was saved. Report the outage without a recovery time, or call a supervisor.',
  'outage-confirmed':
    'A supervisor has confirmed this outage; it can no longer be set aside. Record its recovery.',
  'outage-has-cases':
    'Cases or receipts were issued during this outage; it cannot be set aside. Record its recovery.',
  'steps-still-open':
    '{{count}} steps still need evidence. The outage stays open. Complete each one, or say why it is not needed.',
  'letter-in-future':
    'The date of this letter has not come yet. The current decision stands. Check the letter’s date.',
  'option-not-for-system': 'This option is not for that system. The current decision stands.',
  'early-reason-needed': 'This outage has not lasted long enough. Give a reason for confirming it early.',
  'time-before-start': 'This time is before the outage began. Check the date and time.',
  'rows-still-open':
    'Some cases have not been re-registered. The outage stays open. Complete the reconciliation first.',
  'papers-still-open':
    'Some papers have not been confirmed. The outage stays open. Confirm all papers first.',
  'package-behind':
    'Something was re-registered or cancelled after the last reconciliation file. The outage stays open. Write the file again.',
  'left-open':
    'Some matters are still open, and no reason was given. The outage stays open. Check the list, then state the reason.',
  'left-open-changed':
    'The list of open matters has changed. The outage stays open. Check the new list, then close it again.',
  'package-missing':
    'The reconciliation file has not been written. The outage stays open. Write the file first.',
} satisfies SameWords<typeof outagesErrorsMs>;
