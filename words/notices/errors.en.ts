import type { noticesErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const noticesErrorsEn = {
  'notice-unknown': 'That notice was not found. Read the list again.',
  'notice-not-now':
    'A notice of this kind cannot be written now. Nothing went out. Look at how the outage stands.',
  'notice-withdrawn': 'This notice has been withdrawn. Write a new one.',
  'channel-not-open': 'This notice does not use that channel.',
  'channel-published': 'This channel has published this notice already. Nothing was changed.',
  'time-before-notice': 'This time lies before the notice was written. Check when it was published.',
  'portal-folder-unset': 'No portal folder is set. The notice is safe. Hand the files to the portal officer.',
  'portal-folder-unusable':
    'The portal folder cannot be written. The notice is safe and not published on the portal. Mend the folder and try again, or hand the files to the portal officer.',
  'place-holder-unknown': 'There is a place-holder in braces { } that nobody knows. Choose one of the list.',
  'template-markup': 'This text holds HTML or script. Write plain text only.',
  'subject-line-break': 'A subject is one line only.',
  'address-malformed': 'The address must begin with https:// or http://.',
} satisfies SameWords<typeof noticesErrorsMs>;
