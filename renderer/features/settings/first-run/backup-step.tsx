import { useController } from 'react-hook-form';
import { useFieldSentence } from '../../../ui/form';
import { useWords } from '../../../ui/words';
import { FolderField } from '../folder-field';
import { StepLead } from './step-lead';
import type { StepProps } from './step-props';

/** Where the backups go. */
export function BackupStep({ form }: StepProps) {
  const say = useWords('settings');
  const sentence = useFieldSentence();
  const { field, fieldState } = useController({ control: form.control, name: 'backupFolder' });
  return (
    <>
      <StepLead>{say('backup.lead')}</StepLead>
      <FolderField
        value={field.value}
        onChange={field.onChange}
        error={sentence(fieldState.error?.message)}
      />
    </>
  );
}
