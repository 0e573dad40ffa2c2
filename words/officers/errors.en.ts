import type { officersErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const officersErrorsEn = {
  'secret-weak':
    'That password is too easy to guess. Nothing was saved. Choose a longer one that is harder to guess.',
  'officer-code-twice': 'This code already belongs to another officer. Choose another code.',
  'secret-wrong':
    'That PIN or password is wrong. Try again; after several wrong attempts you will have to wait.',
  wait: 'Too many wrong attempts. Try again after {{until}}.',
  'officer-inactive': 'This officer is no longer on duty here. Choose another officer.',
  'officer-unknown': 'That officer was not found. Reload the list of officers.',
  'approver-role': 'That officer is not a supervisor. The approval must come from a supervisor.',
  'approver-is-actor': 'The officer who does this cannot approve it as well. Ask another supervisor.',
  'approver-one-hand':
    'One of you set the other’s password today, or one person set both. Nothing was changed. Ask another supervisor.',
  'secret-same': 'The new password must differ from the present one.',
  'secret-own-name': 'Your own name or code is easy to guess. Choose another password.',
  'vault-unreadable':
    'This computer cannot open the counter’s key vault. The records are safe. Enter the recovery code from the enrolment sheet.',
  'vault-readable': 'The counter’s key vault can be opened. Nothing was changed. Sign in as usual.',
  'row-key-damaged':
    'The recovery code is right, but the key kept in this register is damaged. Nothing was changed. Restore the last backup with the same code.',
  'same-person': 'Both codes belong to the same person. Nothing was changed. Call a second person.',
  'supervisor-needed':
    'At least one of the two must be a supervisor or system administrator. Nothing was changed. Call a supervisor.',
  'person-concerned': 'This matter concerns one of the two. Nothing was changed. Call somebody else.',
  'approver-concerned':
    'That supervisor is the payer in this matter. Nothing was changed. Ask another supervisor.',
  'alone-not-allowed':
    'This office lets nobody decide alone what two people decide. Nothing was changed. Call a second person.',
  'decision-unknown':
    'That decision does not wait for a second signature. Nothing was changed. Reload this screen.',
  'decision-signed': 'A second person has already signed that decision. Nothing was changed.',
  'reset-own-secret':
    'Your own password is changed with the present one. Nothing was changed. Choose Change my password.',
  'not-for-two': 'That action does not need two people. Nothing was changed. Reload this screen.',
  'last-administrator': 'This is the last system administrator. Nothing was changed. Add another one first.',
  'pin-too-short': 'A PIN must have at least 6 digits.',
  'pin-digits': 'A PIN consists of digits only.',
  'secret-too-short': 'A password must have at least 10 characters.',
  'secret-common': 'Too easy to guess. Choose another password.',
} satisfies SameWords<typeof officersErrorsMs>;
