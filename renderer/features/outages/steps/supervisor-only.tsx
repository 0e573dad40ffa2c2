import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { mayUse, useOfficer } from '../../../ui/session';
import { useWords } from '../../../ui/words';

const SUPERVISORS = ['supervisor', 'administrator'] as const;

/** A supervisor's step; at a clerk's screen a supervisor is called, and approves it there. */
export function SupervisorOnly({ children }: { readonly children: ReactNode }) {
  const say = useWords('outages');
  const officer = useOfficer();
  return (
    <>
      {!mayUse(officer, SUPERVISORS) && <Text c="dimmed">{say('steps.callSupervisor')}</Text>}
      {children}
    </>
  );
}
