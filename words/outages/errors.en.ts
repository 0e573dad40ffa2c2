import type { outagesErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const outagesErrorsEn = {
  'outage-unknown': 'That outage was not found. Nothing was changed. Open the list of outages again.',
  'outage-state-wrong':
    'The state of this outage has changed. Nothing was changed. Look at its present step.',
  'outage-already-open': 'An outage of this system is already recorded and still runs. Open that record.',
  'outage-overlaps':
    'This time overlaps another outage of the same system ({{outage}}). Nothing was saved. Correct the time, or open that record.',
  'system-retired': '{{system}} is no longer in use. Nothing was saved. Choose another system.',
  'supervisor-restores':
    'Only a supervisor may state a recovery. Nothing was saved. Report the outage without it, or call a supervisor.',
  'outage-confirmed':
    'A supervisor confirmed this outage; it can no longer be set aside. Record its recovery instead.',
  'outage-has-cases':
    'Cases or receipts were made in this outage; it cannot be set aside. Record its recovery instead.',
  'steps-still-open':
    '{{count}} steps still need their evidence. The outage stays open. Answer each, or say why it is not needed.',
  'option-not-yet': 'This option is not available in this version. The present decision stands.',
  'option-not-for-system': 'This option is not for that system. The present decision stands.',
  'early-reason-needed': 'This outage has not lasted long enough yet. Give a reason for confirming it early.',
  'time-before-start': 'This time is before the outage began. Check date and time.',
  'rows-still-open':
    'Some cases are not re-registered yet. The outage stays open. Finish the reconciliation first.',
  'papers-still-open':
    'Some papers are not answered yet. The outage stays open. Answer for all papers first.',
  'package-behind':
    'Something was re-registered or cancelled after the last reconciliation package. The outage stays open. Make the package once more.',
  'package-missing':
    'The reconciliation package is not made yet. The outage stays open. Make the package first.',
} satisfies SameWords<typeof outagesErrorsMs>;
