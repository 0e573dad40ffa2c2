import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { mayUse, useOfficer } from '../../../ui/session';
import { useWords } from '../../../ui/words';

const SUPERVISORS = ['supervisor', 'administrator'] as const;

/** Shows the step to those who may do it; the others read whom to call. */
export function SupervisorOnly({ children }: { readonly children: ReactNode }) {
  const say = useWords('outages');
  const officer = useOfficer();
  if (!mayUse(officer, SUPERVISORS)) return <Text c="dimmed">{say('steps.callSupervisor')}</Text>;
  return children;
}
