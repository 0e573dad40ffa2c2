import type { commonErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const commonErrorsEn = {
  unknown:
    'This could not be done ({{code}}). Nothing was changed. Try again; if it keeps happening, tell the system administrator.',
  incident: 'Incident number: {{incident}}.',
  internal:
    'An internal error occurred. Everything already saved is safe. Try again; if it keeps happening, tell the system administrator.',
  'not-signed-in':
    'You have been signed out. What you typed is still on this screen. Sign in again to continue.',
  'secret-must-change':
    'Somebody else set this password. Nothing was changed. Sign in and choose your own first.',
  'role-forbidden':
    'Your role does not allow this. Nothing was changed. Ask a supervisor or system administrator.',
  'window-forbidden': 'That cannot be done from this window. Nothing was changed. Use the main window.',
  'input-invalid':
    'Some fields are not correct. Nothing was saved. Correct the marked fields, then try again.',
  'approval-needed': 'This needs a supervisor’s approval. Nothing was changed. Call a supervisor.',
  'approval-wrong':
    'That approval was for something else or has already been used. Nothing was changed. Ask the supervisor to approve again.',
  'two-people-needed': 'Two people must confirm this together. Nothing was changed. Call a second person.',
  'key-reused':
    'This form has already been sent with different contents. The first one is saved and safe. Check that record, then start a new form.',
  'ap-manual-forbidden':
    'An AP may not be applied for, processed or issued manually, because that disrupts the work of Customs and JPJ. This refusal has been recorded.',
  'issuing-stopped':
    'Issuing is stopped. No receipt or number was issued and your form is still here. See the reason at the top of the screen.',
  'clock-behind':
    'The computer’s clock is earlier than the last entry. Nothing was saved. Correct the clock, or two people state the correct time.',
  'clock-ahead':
    'The computer’s clock is far ahead of the last entry. Nothing was saved. Confirm the time at the top of the screen first.',
  'register-damaged':
    'The register file is damaged and cannot be read here. Nothing was saved and your form is still here. Restore the last good backup, or call the system administrator.',
  'register-read-only':
    'The register is read-only. Nothing was saved and your form is still here. Call the system administrator.',
  'disk-full':
    'The disk is full. Existing data is safe and your form is still here. Free some disk space, then try again.',
  'not-ready': 'The register is not ready yet. Nothing was changed. Wait a moment, then try again.',
  'synced-folder':
    'The register cannot be kept in a synchronised folder (OneDrive, Dropbox, Google Drive, iCloud or the like). Nothing was changed. Ask the system administrator to put it on this computer’s disk, outside that folder.',
  'network-path':
    'That folder is on a network. Nothing was changed. Choose a folder on this computer’s disk.',
  'time-in-future': 'This time is in the future. Check the date and time.',
  'task-unknown': 'That task has already finished. There is nothing to stop.',
  'folder-unusable': 'That folder is not writable. No file was left in it. Choose another folder.',
} satisfies SameWords<typeof commonErrorsMs>;
