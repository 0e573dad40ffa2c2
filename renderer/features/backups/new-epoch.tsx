import { Button, Group, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { Section } from '../../ui/section';
import { useOfficer, useRegistersCases } from '../../ui/session';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { restoredStore } from './restored-store';

export interface NewEpochProps {
  readonly title: string;
  readonly result: { readonly epoch: string; readonly unknownSerials: number };
}

/** A new epoch has begun: what it leaves to do, and how many serials are of unknown fate. */
export function NewEpoch({ title, result }: NewEpochProps) {
  const say = useWords('backups');
  const client = useQueryClient();
  const navigate = useNavigate();
  const officer = useOfficer();
  const registers = useRegistersCases();
  const { unknownSerials } = result;
  const go = async (to: string): Promise<void> => {
    restoredStore.set(null);
    await client.resetQueries();
    void navigate(to);
  };
  return (
    <Section title={title} look="card">
      <div role="status">
        <Group gap="xs" mb="sm" wrap="nowrap" align="flex-start">
          <IconCircleCheck size={20} aria-hidden />
          <Text>{say('restore.doneText')}</Text>
        </Group>
        {registers && (
          <StatusMark tone={unknownSerials === 0 ? 'good' : 'warn'}>
            {unknownSerials === 0
              ? say('restore.unknownZero')
              : say('restore.unknown', { count: unknownSerials })}
          </StatusMark>
        )}
      </div>
      <Group mt="lg">
        {officer === null && <Button onClick={() => void go('/')}>{say('restore.enter')}</Button>}
        {officer !== null && registers && (
          <Button onClick={() => void go('/numbers')}>{say('restore.numbers')}</Button>
        )}
        {officer !== null && !registers && (
          <Button onClick={() => void go('/')}>{say('restore.home')}</Button>
        )}
      </Group>
    </Section>
  );
}
