import type { mailErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const mailErrorsEn = {
  'mail-password-needed':
    'This server requires a user name, so its password must be typed. The previous password is for the previous server only.',
  'mail-password-unkept':
    'The password could not be saved on this PC. The previous settings remain. Call the ICT officer.',
  'mail-server-away':
    'The mail server is not responding. No messages are lost; all are waiting and will be retried automatically.',
  'mail-server-busy':
    'The mail server is busy. Messages are waiting and will be retried automatically. {{reply}}',
  'mail-tls-refused':
    'The secure connection to the mail server could not be verified, so no messages were sent. Check the server’s name, port and certificate. {{reply}}',
  'mail-auth-refused':
    'The mail server rejected the user name or password. Messages are waiting. An administrator must correct the e-mail settings.',
  'mail-office-refused':
    'The mail server refuses what this office sends (relay, daily limit or block list), so nobody was marked as refused. Messages wait and are tried again. Tell whoever runs the mail server. {{reply}}',
  'mail-password-missing':
    'This PC has no e-mail password. Messages are waiting. An administrator must retype it in the e-mail settings.',
  'mail-sender-refused':
    'The mail server rejected the sender’s address. Messages are waiting. Check the sender in the e-mail settings. {{reply}}',
  'mail-plain-outside':
    'This server is outside the office network, so an unencrypted connection is not used. Choose TLS or STARTTLS.',
  'mail-not-ready': 'No mail server is set up. Notices are sent manually, through the mailbox officer.',
  'mail-folder-unusable': 'The drill’s mail folder is not writable. Check the disk space.',
  'mail-batch-unknown':
    'The e-mail for this notice was not found. Nothing was changed. Open the notice again.',
  'mail-nothing-waits': 'No messages are waiting any more. None were cancelled.',
  'mail-state-wrong':
    'The state of the messages has changed. Nothing was changed. Check the list again, then decide.',
  'mail-still-waits':
    'Some messages are still waiting for the server. Cancel them first so that nobody receives two.',
  'mail-confirmed-before': 'This has already been confirmed as sent. Nothing was changed.',
  'mail-time-wrong': 'The time must be after the notice was made and not in the future.',
  'mail-address-malformed': 'This e-mail address is not correct. Example: kaunter@jabatan.gov.my.',
  'mail-header-malformed': 'One line only, without control characters.',
  'mail-host-malformed': 'A server name such as mel.jabatan.gov.my, or an IP address.',
  'mail-plain-user': 'Without TLS, no user name or password is sent. Leave this field empty.',
} satisfies SameWords<typeof mailErrorsMs>;
