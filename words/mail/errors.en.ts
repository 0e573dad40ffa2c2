import type { mailErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const mailErrorsEn = {
  'mail-password-needed':
    'This server asks for a user name, so its password must be typed. The former password belongs to the former server only.',
  'mail-password-unkept':
    'The password could not be kept on this PC. The former settings stand. Call the ICT officer.',
  'mail-server-away':
    'The mail server does not answer. No message is lost; all wait and are tried again by themselves.',
  'mail-server-busy':
    'The mail server is busy now. Messages wait and are tried again by themselves. {{reply}}',
  'mail-tls-refused':
    'The secure connection to the mail server could not be verified, so nothing was sent. Check the server’s name, port and certificate. {{reply}}',
  'mail-auth-refused':
    'The mail server refused the user name or password. Messages wait. An administrator has to put the e-mail settings right.',
  'mail-office-refused':
    'The mail server refuses what this office sends (relay, daily limit or block list), so nobody was marked as refused. Messages wait and are tried again. Tell whoever runs the mail server. {{reply}}',
  'mail-password-missing':
    'This PC has no e-mail password. Messages wait. An administrator has to type it again in the e-mail settings.',
  'mail-sender-refused':
    'The mail server refused the sender’s address. Messages wait. Check the sender in the e-mail settings. {{reply}}',
  'mail-plain-outside':
    'This server is outside the office’s network, so an open connection is not used. Choose TLS or STARTTLS.',
  'mail-not-ready': 'No mail server is set up. Notices go by hand, through the mailbox officer.',
  'mail-folder-unusable': 'The drill’s mail folder cannot be written. Check the disk’s space.',
  'mail-test-refused': 'The connection works, but the test message was refused. {{reply}}',
  'mail-test-unclear':
    'The test message was handed over but the server gave no answer. Look into that mailbox before testing again.',
  'mail-batch-unknown': 'This notice’s e-mail was not found. Nothing has changed. Open the notice again.',
  'mail-nothing-waits': 'No message waits any more. Nothing was cancelled.',
  'mail-state-wrong':
    'The messages’ state has changed. Nothing was done. Look at the list again, then decide.',
  'mail-still-waits': 'Some messages still wait for the server. Cancel them first, so that nobody gets two.',
  'mail-confirmed-before': 'This sending has been confirmed already. Nothing has changed.',
  'mail-time-wrong': 'The time must be after the notice was made and not in the future.',
  'mail-address-malformed': 'This e-mail address is not right. Example: kaunter@jabatan.gov.my.',
  'mail-header-malformed': 'One line only, without control characters.',
  'mail-host-malformed': 'A server name such as mel.jabatan.gov.my, or an IP address.',
  'mail-plain-user': 'Without TLS no user name or password is sent. Leave this field empty.',
} satisfies SameWords<typeof mailErrorsMs>;
