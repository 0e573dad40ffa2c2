import type { backupsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const backupsErrorsEn = {
  'backup-folder-unusable':
    'The backup folder is not writable. The register is safe. Choose another folder or reconnect the disk.',
  'recovery-code-wrong':
    'That recovery code is not correct. Nothing was changed. Check the enrolment sheet and type it again.',
  'backup-wrong':
    'That backup does not match the register. The last good backup is kept. Try again or choose another folder.',
  'backup-stopped':
    'Making the backup was stopped. No file was left behind. The last good backup is kept. Make it again when you are ready.',
  'backup-no-prefix':
    'That backup tells another history than this register or another backup: one of them was altered. Nothing was changed. Choose another backup; if it is right, confirm it below.',
  'register-no-prefix':
    'This register tells another history than its witness file, a backup or a reconciliation file of it: one of them was altered. Nothing was changed. Restore the last good backup; if this register is right, confirm it below.',
  'backup-is-newer':
    'The backup folder holds a newer backup than this register. Nothing was changed. Restore it; if that cannot be done, confirm it below.',
  'backup-unreadable': 'That backup file cannot be read. Nothing was changed. Choose another file.',
  'register-newer':
    'This backup was made by a newer version of the app. Nothing was changed. Install the latest version first.',
  'anchor-not-lost': 'This computer still knows this register. Nothing was changed.',
  'restore-needed':
    'What is damaged cannot be left behind by a new register period. Nothing was changed. Restore the last good backup.',
  'epoch-not-needed':
    'The register matches its witness file. Nothing was changed. No new register period is needed.',
} satisfies SameWords<typeof backupsErrorsMs>;
