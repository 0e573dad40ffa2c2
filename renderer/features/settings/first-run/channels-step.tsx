import { Stack, Text } from '@mantine/core';
import { useController } from 'react-hook-form';
import { useWords } from '../../../ui/words';
import { FolderField } from '../folder-field';
import { StepLead } from './step-lead';
import type { StepProps } from './step-props';

/** Of a licence counter: where the portal's files go; what else its notices need is said, and asked on the home list (S0.3). */
export function ChannelsStep({ form }: StepProps) {
  const say = useWords('settings');
  const { field } = useController({ control: form.control, name: 'portalFolder' });
  return (
    <>
      <StepLead>{say('firstRun.channelsLead')}</StepLead>
      <Stack gap="lg">
        <FolderField
          label={say('firstRun.portalFolder')}
          value={field.value ?? ''}
          onChange={field.onChange}
        />
        <Text c="dimmed">{say('firstRun.channelsMail')}</Text>
      </Stack>
    </>
  );
}
