import type { backupsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const backupsErrorsEn = {
  'backup-folder-unusable':
    'The backup folder cannot be written. The register is safe. Choose another folder or attach that disk again.',
  'recovery-code-wrong':
    'That recovery code is not right. Nothing was changed. Look at the enrolment sheet and type it again.',
  'backup-wrong':
    'That backup does not match the register. The last good backup stays. Try again or choose another folder.',
  'backup-unreadable': 'That backup file cannot be read. Nothing was changed. Choose another file.',
  'register-newer':
    'This backup was made by a newer version of the app. Nothing was changed. Install the latest version first.',
  'epoch-not-needed': 'The register agrees with its witness; no new epoch is needed. Nothing was changed.',
} satisfies SameWords<typeof backupsErrorsMs>;
