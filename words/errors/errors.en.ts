import type { commonErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const commonErrorsEn = {
  unknown:
    'This could not be done ({{code}}). Nothing was changed. Try once more; if it stays so, tell the system administrator.',
  incident: 'Incident number: {{incident}}.',
  internal:
    'An internal error happened. What was saved is safe. Try once more; if it stays so, tell the system administrator.',
  'not-signed-in': 'You are signed out. What you typed is still on this screen. Sign in again to go on.',
  'role-forbidden':
    'Your role does not allow this. Nothing was changed. Ask a supervisor or system administrator.',
  'window-forbidden': 'This window may not do that. Nothing was changed. Use the main window.',
  'input-invalid':
    'Some fields are not right yet. Nothing was saved. Mend the marked fields, then try again.',
  'approval-needed': "This needs a supervisor's approval. Nothing was changed.",
  'approval-wrong':
    'That approval was for something else or has been used. Nothing was changed. Ask the supervisor to approve once more.',
  'key-reused':
    'This form was already sent with other contents. The first one is saved and safe. Look at that record, then begin a new form.',
  'ap-manual-forbidden':
    'Applying for, processing or issuing an AP by hand is not allowed, since it would upset the work of Customs and JPJ. This refusal is recorded.',
  'issuing-stopped':
    'Issuing is stopped. No receipt or number was issued and your form is still here. See the reason at the top of the screen.',
  'clock-behind':
    "The computer's clock is earlier than the last entry. Nothing was saved. Set the clock right, or have a supervisor state the right time.",
  'register-read-only':
    'The register can only be read. Nothing was saved and your form is still here. Call the system administrator.',
  'disk-full':
    'The disk is full. Nothing was half-saved and your form is still here. Make room on the disk, then try again.',
  'not-ready': 'The register is not ready yet. Nothing was changed. Wait a moment, then try again.',
  'network-path':
    "That folder is on a network. Nothing was changed. Choose a folder on this computer's disk.",
  'time-in-future': 'This time has not come yet. Check date and time.',
  'preview-gone': 'That preview is gone. Nothing was imported. Choose the file once more.',
  'file-unreadable': 'That file cannot be read. Nothing was imported. Save it again as CSV, then try again.',
  'file-too-large': 'That file is too large. Nothing was imported. Choose a print of a shorter period.',
  'task-unknown': 'That work has already ended. There is nothing to stop.',
  'folder-unusable': 'That folder cannot be written. No half file was left. Choose another folder.',
} satisfies SameWords<typeof commonErrorsMs>;
