import type { noticesErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const noticesErrorsEn = {
  'notice-unknown': 'That notice was not found. Nothing was changed. Open the notice list again.',
  'notice-not-now':
    'This kind of notice cannot be written now. No notice was issued. Check the state of the outage.',
  'contact-missing':
    'This office’s enquiry address has not been entered. No notice was issued. A supervisor enters it in Settings, Notices and portal.',
  'contact-foreign':
    'The enquiry address {{contact}} is another agency’s. No notice was issued. Call a supervisor: open Settings, Official papers.',
  'notice-withdrawn': 'This notice has been withdrawn. Write a new one.',
  'channel-not-open': 'This notice does not use that channel.',
  'channel-published': 'This notice has already been published on this channel. Nothing was changed.',
  'time-before-notice': 'This time is before the notice was written. Check the time of publication.',
  'portal-folder-unset':
    'No portal folder has been set. The notice is safe. Hand the files to the portal officer.',
  'portal-folder-unusable':
    'The portal folder is not writable. The notice is safe but not published on the portal. Repair the folder and try again, or hand the files to the portal officer.',
  'place-holder-unknown': 'There is an unknown place-holder in braces { }. Choose one from the list.',
  'template-markup': 'This text contains HTML or script. Use plain text only.',
  'subject-line-break': 'The subject must be a single line.',
  'address-malformed': 'The address must begin with https:// or http://.',
} satisfies SameWords<typeof noticesErrorsMs>;
